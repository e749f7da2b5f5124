/** What somebody promised (答应): a seat she holds or is at work on, as 首页 says it. */
import { addMinutes } from '../calendar/shanghai'
import type { When } from '../calendar/when'
import type { WishCategory } from '../ground/categories'
import { actsFor } from '../order/acts'
import { seatNow } from '../order/callOff'
import type { Claim } from '../order/claim'
import type { OrderAct } from '../order/contract'
import type { Order } from '../order/order'
import { LIVE_CLAIM_STATES, ORDER_LIMITS, type ClaimState } from '../order/vocab'
import { isKnown } from '../person/known'
import type { Person } from '../person/person'

/** nod – the station has to nod first; wait – its time has not come; partner – it has, and another helper must hold it with her;
 *  checkIn, checkOut – she may say 我到了, 做完了; over – its time went by. */
export type PromiseNext = 'nod' | 'wait' | 'partner' | 'checkIn' | 'checkOut' | 'over'

/** No name, no phone, no address: those are told on its own page, and every look is recorded. */
export interface Promised {
  orderId: string
  title: string
  category: WishCategory
  when: When
  stationName: string
  state: Extract<ClaimState, 'held' | 'checkedIn'>
  next: PromiseNext
  /** From then on she may say 我到了. */
  opensAt: string
}

/** @returns null for a seat that is over. */
export function promiseOf(order: Order, claim: Claim, me: Person, now: string): Promised | null {
  const seat = seatNow(order, claim)
  if (!isLive(seat.state)) return null
  const viewer = { personId: me._id, name: me.name, volunteer: true, station: false, known: isKnown(me) }
  const opensAt = addMinutes(order.startsAt, -ORDER_LIMITS.checkInEarlyMinutes)
  return {
    orderId: order._id, title: claim.orderTitle, category: order.category, when: order.when, stationName: order.stationName,
    state: seat.state, next: nextOf(actsFor(order, [seat], viewer, now), order, opensAt, now), opensAt,
  }
}

const isLive = (state: ClaimState): state is Promised['state'] => LIVE_CLAIM_STATES.includes(state)

function nextOf(can: readonly OrderAct[], { endsAt }: Pick<Order, 'endsAt'>, opensAt: string, now: string): PromiseNext {
  if (can.includes('checkOut')) return 'checkOut'
  if (can.includes('awaitNod')) return 'nod'
  if (can.includes('checkIn')) return 'checkIn'
  if (now >= endsAt) return 'over'
  return now < opensAt ? 'wait' : 'partner'
}

/** What would lapse first stands first, what she is at before all. */
export const byUrgency = (claims: readonly Claim[]): Claim[] =>
  [...claims].sort((a, b) => Number(b.state === 'checkedIn') - Number(a.state === 'checkedIn') || (a.lapseAt < b.lapseAt ? -1 : 1))

/** How many, without looking at one. */
export interface PromisesOpen {
  toGo: number
  /** For these the station has to nod first. */
  awaitingNod: number
}

/** Whom a station knows waits for none of hers, whom none knows for all: a nod opens all she holds, one taken back closes them (nod/nod.ts). */
export function promisesOpen(me: Person): PromisesOpen {
  return isKnown(me) ? { toGo: me.openClaims, awaitingNod: 0 } : { toGo: 0, awaitingNod: me.openClaims }
}
