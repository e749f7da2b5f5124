/** Accepting a wish makes its order: same id, the wish's words and story, all seats free. */
import { windowOf } from '../wish/window'
import type { Wish } from '../wish/wish'
import type { Order } from './order'
import { toldAll } from './untold'

/** @throws Refusal WISH_DAY_PAST when the day went by before the answer. */
export function openOrder(wish: Wish, now: string): Omit<Order, 'rev'> {
  return {
    _id: wish._id,
    state: 'open',
    ...windowOf(wish.when, now),
    title: wish.title,
    text: wish.text,
    category: wish.category,
    when: wish.when,
    centre: wish.centre,
    subCentre: wish.subCentre,
    station: wish.station,
    stationName: wish.stationName,
    beneficiaryId: wish.beneficiaryId,
    beneficiaryName: wish.beneficiaryName,
    writerId: wish.writerId,
    writerName: wish.writerName,
    seats: wish.seats,
    seatsTaken: 0,
    seatsStarted: 0,
    seatsDone: 0,
    seatsConfirmed: 0,
    feed: 'listed',
    ...toldAll,
    openedAt: now,
    stateSince: now,
    review: null,
    happenings: wish.happenings,
  }
}
