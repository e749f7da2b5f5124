/** Accepting a wish makes its order: same id, the wish's words and story, all seats free. */
import { windowOf } from '../wish/window'
import type { Wish } from '../wish/wish'
import { CHILD_SEATS_MIN, underCodeName } from './childSafety'
import type { OrderNeeds, Order } from './order'
import { toldAll } from './untold'

/** @param codeName under which a child's goes on.
 *  @throws Refusal WISH_DAY_PAST, WISH_PART_PAST when the day or its part went by before the answer. */
export function openOrder(wish: Wish, now: string, { needs = {}, codeName = '' }: { needs?: OrderNeeds; codeName?: string } = {}): Omit<Order, 'rev'> {
  return {
    ...openOne(wish, now),
    ...(Object.keys(needs).length > 0 ? { needs } : {}),
    ...(wish.forChild ? openForChild(wish, needs, codeName) : {}),
  }
}

const openForChild = (wish: Wish, needs: OrderNeeds, codeName: string) => ({
  ...underCodeName(wish, codeName),
  needs: { ...needs, adult: true, vetted: true },
  forChild: true,
  seats: Math.max(wish.seats, CHILD_SEATS_MIN),
  feed: 'vetted' as const,
})

function openOne(wish: Wish, now: string): Omit<Order, 'rev'> {
  return {
    _id: wish._id,
    state: 'open',
    ...windowOf(wish.when, now),
    title: wish.title,
    text: wish.text,
    ...(wish.media ? { media: wish.media } : {}),
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
    handedUntil: '',
    ...toldAll,
    contact: 'kept',
    openedAt: now,
    stateSince: now,
    review: null,
    seatStory: [],
    happenings: wish.happenings,
  }
}
