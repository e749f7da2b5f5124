import { dayOf } from '../../../domain/calendar/shanghai'
import { awaitsItsEnd } from '../../../domain/order/callOff'
import { mustBeTwo, mustBeTwoVetted } from '../../../domain/order/childSafety'
import { claimId, withHomeSeen } from '../../../domain/order/claim'
import { mustBeNodded, waitsForNod } from '../../../domain/order/nod/nod'
import { LIVE_CLAIM_STATES } from '../../../domain/order/vocab'
import { contactOfWish, type Person } from '../../../domain/person/person'
import { sharesAddress } from '../../../domain/privacy/consent'
import { whyClaimed } from '../../../domain/privacy/disclosure'
import { Refusal, refuse, type Reason } from '../../../domain/ground/refusal'
import { defineRead, found, type ReadContext } from '../../kernel/action'
import { countHome, counting, noteHomes } from '../../kernel/countToday'
import type { Store } from '../../store/port'

/** Phone and address, only while my claim is live. Each reading leaves a row its owner sees; no row, no address
 *  (条例 20/21, N16). Where a child is, is told only while two vetted adults go together, so for those everybody who holds
 *  it is looked at first. Whom no station knows is told only once one has nodded. How many homes she may see is counted by orders, however the claim ended. Nothing
 *  of it is stored as an answer, so it is a read, though it writes. */
export const whereToGo = defineRead('order.whereToGo', {
  async run(ctx, { orderId }) {
    const told = await look(ctx, orderId, async () => null)
    return told ?? (await look(ctx, orderId, () => holdersOf(ctx.store, orderId))) ?? refuse('CHILD_NEEDS_TWO')
  },
})

const TOO_MANY: readonly Reason[] = ['HOMES_SEEN_TODAY', 'HOMES_SEEN_THIS_WEEK']

/** Who wants to see more than the rule allows is refused, and her station and those whose homes she saw learn of it. */
function look(ctx: ReadContext, orderId: string, holders: () => Promise<readonly Person[] | null>) {
  return counting(async () => tellWhere(ctx, orderId, await holders())).catch(async (error: unknown) => {
    if (error instanceof Refusal && TOO_MANY.includes(error.reason)) await counting(() => ctx.store.transact((tx) => noteHomes(tx, ctx.actor, ctx.now)))
    throw error
  })
}

/** Null for a child's order as long as it is not known who holds it. */
function tellWhere({ actor, now, ids, store, permit }: ReadContext, orderId: string, holders: readonly Person[] | null) {
  return store.transact(async (tx) => {
    const claim = await tx.get('claims', claimId(orderId, actor._id))
    if (!claim || !LIVE_CLAIM_STATES.includes(claim.state)) refuse('CLAIM_NOT_LIVE')
    permit({ owners: [claim.personId] })
    const order = found(await tx.get('orders', orderId))
    if (awaitsItsEnd(order, claim)) refuse('CLAIM_NOT_LIVE')
    if (waitsForNod(claim)) mustBeNodded(claim, found(await tx.get('people', actor._id)))
    if (order.forChild) {
      mustBeTwo(order)
      if (!holders) return null
      mustBeTwoVetted(holders, dayOf(now))
    }
    const owner = found(await tx.get('people', order.beneficiaryId))
    // Her word of this moment: withdrawn, the station leads the way (PIPL 15, 23).
    if (!sharesAddress(owner)) refuse('ADDRESS_NOT_SHARED')
    const contact = found(await tx.get('contacts', contactOfWish(orderId)))
    await countHome(tx, orderId, actor, now)
    const seen = withHomeSeen(claim, now)
    if (seen) await tx.replace('claims', seen)
    await tx.create('disclosures', {
      _id: ids.newId(), ownerId: owner._id, what: 'phoneAndAddress', why: whyClaimed(order.title), wishId: orderId,
      viewerId: actor._id, viewerName: actor.name, at: now,
    })
    return { name: order.beneficiaryName, phone: contact.phone, address: contact.address }
  })
}

async function holdersOf(store: Store, orderId: string): Promise<Person[]> {
  const { items } = await store.query('claims', { where: { orderId }, orderBy: { field: 'heldAt', direction: 'asc' }, limit: 100 })
  const live = items.filter(({ state }) => LIVE_CLAIM_STATES.includes(state))
  return store.getMany('people', live.map(({ personId }) => personId))
}
