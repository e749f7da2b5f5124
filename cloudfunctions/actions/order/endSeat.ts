/** Ends a seat of an order that was called off when more held one than end at once (docs/decisions/0037). */
import { awaitsItsEnd, calledOffBy, callOffSeat } from '../../../domain/order/callOff'
import { newsOfCallOff } from '../../../domain/wish/news'
import type { Store, Tx } from '../../store/port'
import { tellPeople } from '../notice/tellPeople'

/** More than one holds at a time lies within these, newest first. */
const LOOKED = 100

/** Her seat ends, she is free for another, and hears of it, in one: so each once, however often it is tried. Six operations.
 *  @returns false where it does not await its end (any more). */
export async function endSeat(tx: Tx, claimId: string, now: string): Promise<boolean> {
  const claim = await tx.get('claims', claimId)
  const order = claim && (await tx.get('orders', claim.orderId))
  const person = order && (await tx.get('people', claim.personId))
  if (!person || !awaitsItsEnd(order, claim)) return false
  const freed = callOffSeat(claim, person, now)
  await tx.replace('claims', freed.claim)
  await tx.replace('people', freed.person)
  if (calledOffBy(order) !== person._id) await tellPeople(tx, [person._id], `seat:${claimId}:${claim.rev}`, newsOfCallOff(order, 'helpers'), now)
  return true
}

/** @returns ids of her seats that await their end; found outside the transaction, looked at again inside. */
export async function calledOffSeatsOf(store: Store, personId: string): Promise<string[]> {
  const { items } = await store.query('claims', { where: { personId }, orderBy: { field: 'heldAt', direction: 'desc' }, limit: LOOKED })
  const held = items.filter(({ state }) => state === 'held')
  const orders = await store.getMany('orders', held.map(({ orderId }) => orderId))
  return held.filter((claim) => orders.some((order) => order._id === claim.orderId && awaitsItsEnd(order, claim))).map(({ _id }) => _id)
}
