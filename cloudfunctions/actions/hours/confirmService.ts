import { dayOf } from '../../../domain/calendar/shanghai'
import { addToTally, emptyTally, hourEntryOf } from '../../../domain/hours/entry'
import { HOURS_RULES } from '../../../domain/hours/hoursRules'
import { newsOfHours } from '../../../domain/hours/news'
import { confirmSide } from '../../../domain/order/acts'
import type { Claim } from '../../../domain/order/claim'
import { addConfirmation, confirmSeat } from '../../../domain/order/confirmation'
import type { Order } from '../../../domain/order/order'
import { refuse } from '../../../domain/ground/refusal'
import { ruleOn } from '../../../domain/ground/ruleBook'
import { defineWrite, found, type Context } from '../../kernel/action'
import type { Tx } from '../../store/port'
import { tellPeople } from '../notice/tellPeople'
import { viewerOf } from '../order/orderDetail'
import { nameCandidate } from '../star/nameCandidate'
import { issueForService } from '../points/issueForService'

/** One side's word that the service was done. The second word records the minutes, adds to the tally, settles the
 *  order and issues points from the village's budget, all in one transaction. */
export const confirmService = defineWrite('hours.confirm', {
  async run(tx, ctx, input) {
    const claim = found(await tx.get('claims', input.claimId))
    const order = found(await tx.get('orders', claim.orderId))
    ctx.permit({ owners: [order.beneficiaryId, order.writerId], place: order })
    ctx.about(claim._id)
    const viewer = viewerOf(ctx, order)
    const side = confirmSide(order, claim, viewer) ?? refuse('ALREADY_CONFIRMED')
    const { claim: confirmed, complete } = addConfirmation(claim, { ...viewer, side }, ctx.now)
    const points = complete ? await record(tx, ctx, confirmed, order) : 0
    await tx.replace('claims', { ...confirmed, points })
    if (complete) await tellPeople(tx, [claim.personId], `hours:${claim._id}`, newsOfHours(order, claim.creditMinutes, points), ctx.now)
    return { claimId: claim._id, complete, minutes: claim.creditMinutes, points }
  },
})

/** @returns the points issued. */
async function record(tx: Tx, ctx: Context, claim: Claim, order: Order): Promise<number> {
  await tx.replace('orders', confirmSeat(order, ctx.now))
  // A visit too short to count is confirmed and told as such, but makes no record of zero minutes.
  if (claim.creditMinutes === 0) return 0
  const entry = hourEntryOf(claim, order, ruleOn(HOURS_RULES, dayOf(claim.checkedOutAt)), ctx.now)
  await tx.create('hourEntries', entry)
  const before = await tx.get('hourTallies', claim.personId)
  const tally = addToTally(before ?? emptyTally(claim.personId), entry)
  if (before) await tx.replace('hourTallies', { ...tally, rev: before.rev })
  else await tx.create('hourTallies', tally)
  await nameCandidate(tx, before ?? emptyTally(claim.personId), tally, ctx.now)
  return issueForService(tx, entry, ctx.now)
}
