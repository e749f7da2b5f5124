import { claimId, type Claim } from '../../../domain/order/claim'
import { awaitNod } from '../../../domain/order/nod/nod'
import { ORDER_LIMITS } from '../../../domain/order/vocab'
import { mayTakeAgain, takeSeat, type Taken } from '../../../domain/order/seats'
import { withSeat } from '../../../domain/order/seatStory'
import { isKnown, vouchedFor } from '../../../domain/person/known'
import type { Person } from '../../../domain/person/person'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite, found } from '../../kernel/action'
import type { Tx } from '../../store/port'
import { calledOffSeatsOf, endSeat } from './endSeat'

/** A volunteer takes one seat of an order. The order, her counter and the claim are written together, so the last seat
 *  goes to exactly one of however many tap at once. Whom no station knows waits for its nod before she is told where to go. */
export const claimOrder = defineWrite('order.claim', {
  // With all she may hold, some may be seats of what was called off, and do not count.
  preparesFor: ({ openClaims }) => openClaims >= ORDER_LIMITS.openClaimsPerPerson,
  prepare: ({ store, actor }) => calledOffSeatsOf(store, actor._id),
  async run(tx, ctx, { orderId }, over = []) {
    ctx.permit({})
    for (const id of over) await endSeat(tx, id, ctx.now)
    const order = found(await tx.get('orders', orderId))
    const person = await withService(tx, found(await tx.get('people', ctx.actor._id)), ctx.now)
    // A call that was on its way when this registration was merged into another.
    if (person.mergedInto) refuse('NOT_JOINED')
    for (const formerly of person.formerly ?? []) await mayTakeAsAnother(tx, orderId, formerly)
    const before = ctx.idTaken ? await tx.get('claims', claimId(orderId, person._id)) : null
    if (before) mayTakeAgain(before)
    const seat = takeSeat(order, person, ctx.now)
    const taken = afterBefore(isKnown(person) ? seat : awaitNod(order, seat), before)
    ctx.about(taken.claim._id)
    if (before) await tx.replace('claims', { ...taken.claim, rev: before.rev })
    else await tx.create('claims', taken.claim)
    await tx.replace('orders', withSeat(taken.order, taken.claim))
    await tx.replace('people', taken.person)
    return { claimId: taken.claim._id, state: taken.claim.state, ...(taken.claim.nod === 'waiting' ? { nod: taken.claim.nod } : {}) }
  },
})

/** What she saw while she held it before stays in its story. */
function afterBefore({ claim: { sawHome, ...claim }, ...taken }: Taken, before: Claim | null): Taken {
  const seen = before ? before.sawHome : sawHome
  return { ...taken, claim: { ...claim, ...(seen ? { sawHome: seen } : {}) } }
}

/** Whoever has served, and both sides said so, is known by that from now on; looked up only for whom nobody knows. */
async function withService(tx: Tx, person: Person, now: string): Promise<Person> {
  if (isKnown(person) || person.known) return person
  const tally = await tx.get('hourTallies', person._id)
  return tally && tally.entries > 0 ? vouchedFor(person, { by: 'service', at: now, byId: '' }) : person
}

/** The seat she had under a registration that was merged into hers was hers. @throws Refusal ALREADY_CLAIMED, CLAIM_ENDED, CLAIM_DECLINED. */
async function mayTakeAsAnother(tx: Tx, orderId: string, formerly: string): Promise<void> {
  const claim = await tx.get('claims', claimId(orderId, formerly))
  if (claim) mayTakeAgain(claim)
}
