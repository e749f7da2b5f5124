/** What anybody may read of the seats of an order, kept on the order itself: who came and when is no secret, who it was is. So whoever
 *  is not concerned reads one document, and a page of an order nobody has taken yet asks for no claims at all. Written with the claim,
 *  wherever that changes what a stranger reads. An order from before there was one is read with its claims. */
import { claimId, type Claim, type SeatTold } from './claim'
import type { Order } from './order'

/** The order with that seat as it is now. */
export function withSeat<O extends Omit<Order, 'rev'>>(order: O, claim: Omit<Claim, 'rev'>): O {
  if (!order.seatStory) return order
  const { _id, state, heldAt, checkedInAt, checkedOutAt, creditMinutes, endedAt, nod } = claim
  const told: SeatTold = { claimId: _id, state, heldAt, checkedInAt, checkedOutAt, creditMinutes, endedAt, ...(nod ? { nod } : {}) }
  return { ...order, seatStory: [...order.seatStory.filter((seat) => seat.claimId !== _id), told] }
}

/** Whether one of these registrations, all hers, ever took a seat of it; true where the order does not say. */
export const mayHaveTaken = ({ _id, seatStory }: Pick<Order, '_id' | 'seatStory'>, hers: readonly string[]): boolean =>
  !seatStory || seatStory.some((seat) => hers.some((personId) => seat.claimId === claimId(_id, personId)))

/** In the order in which claims are read. */
const inOrder = (a: SeatTold, b: SeatTold): number => (`${a.heldAt} ${a.claimId}` < `${b.heldAt} ${b.claimId}` ? -1 : 1)

/** Its claims as a stranger may read them: without names, notes and words. Null where the order does not say. */
export function claimsToldBy(order: Order): Claim[] | null {
  const { centre, subCentre, station, _id: orderId, title, seatStory } = order
  return seatStory ? [...seatStory].sort(inOrder).map(({ claimId: _id, ...told }) => ({
    _id, rev: 0, orderId, orderTitle: title, personId: '', personName: '', writerHelps: false, centre, subCentre, station,
    lapseAt: '', cuts: [], beneficiaryConfirmed: null, stationConfirmed: null, points: 0, note: '', ...told,
  })) : null
}
