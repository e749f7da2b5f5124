/** How claims move an order's seats, and how the order's state follows from its counters. Pure: each takes documents
 *  as read and returns them as they shall be written, or throws a refusal. */
import { addMinutes } from '../calendar/shanghai'
import type { Person } from '../person/person'
import { refuse } from '../ground/refusal'
import { awaitsItsEnd, callOffSeat, nodAfter } from './callOff'
import { claimId, type Claim } from './claim'
import { dayOfService, mustBeFit } from './eligibility'
import { ORDER_STEPS } from './lifeCycle'
import type { Order } from './order'
import { withClaim, withRelease } from './untold'
import { ORDER_LIMITS, type OrderState } from './vocab'

type Counters = Pick<Order, 'state' | 'seats' | 'seatsTaken' | 'seatsStarted' | 'seatsDone' | 'seatsConfirmed'>

/** The state the counters and the window speak of, until the order is reviewed or closed. */
export function stateOf(order: Counters & Pick<Order, 'endsAt'>, now: string): OrderState {
  if (order.seatsStarted > order.seatsDone) return 'inService'
  if (order.seatsDone > order.seatsConfirmed) return 'awaitingConfirmation'
  const full = order.seatsTaken === order.seats
  const heldByOthers = order.seatsTaken > order.seatsStarted
  const over = now >= order.endsAt
  if (heldByOthers) return full ? 'filled' : 'open'
  if (order.seatsStarted === 0) return over ? 'expired' : 'open'
  return full || over ? 'confirmed' : 'open'
}

const TAKES_ON: readonly OrderState[] = ['open', 'inService', 'awaitingConfirmation']

/** Whether somebody may still come: also while others are at work, as long as a seat is free. */
export function hasRoom(order: Counters & Pick<Order, 'endsAt'>, now: string): boolean {
  return TAKES_ON.includes(order.state) && order.seatsTaken < order.seats && now < order.endsAt
}

/** The order with new counters, and the state and the feed that follow. Without new ones it is what time makes of it.
 *  A transition without a row in the table is a fault. */
export function settle(order: Order, counters: Partial<Counters>, now: string): Order {
  const next = { ...order, ...counters }
  const state = stateOf(next, now)
  const feed = !hasRoom({ ...next, state }, now) ? 'unlisted' : next.forChild ? 'vetted' : next.handedUntil > now ? 'handed' : 'listed'
  if (state === order.state) return { ...next, feed }
  if (!ORDER_STEPS.some((step) => step.from === order.state && step.to === state)) {
    throw new Error(`an order cannot go from ${order.state} to ${state}`)
  }
  const told = state === 'expired' ? [{ event: 'expire', at: now, byId: '', byName: '', note: '' }] : []
  return { ...next, state, feed, stateSince: now, happenings: [...next.happenings, ...told] }
}

const ALIVE: readonly OrderState[] = ['filled', ...TAKES_ON]

export interface Taken {
  order: Order
  person: Person
  claim: Omit<Claim, 'rev'>
}

/** A volunteer takes one seat.
 *  @throws Refusal OWN_WISH, SEATS_FULL, ORDER_NOT_OPEN, WINDOW_OVER, TOO_MANY_CLAIMS (F24, F25), NEEDS_… (N19). */
export function takeSeat(order: Order, person: Person, now: string): Taken {
  if (person._id === order.beneficiaryId) refuse('OWN_WISH')
  if (!ALIVE.includes(order.state)) refuse('ORDER_NOT_OPEN')
  if (order.seatsTaken >= order.seats) refuse('SEATS_FULL')
  if (now >= order.endsAt) refuse('WINDOW_OVER')
  if (person.openClaims >= ORDER_LIMITS.openClaimsPerPerson) refuse('TOO_MANY_CLAIMS')
  mustBeFit(order.needs, person, dayOfService(order, now))
  return {
    order: settle({ ...order, ...withClaim(order) }, { seatsTaken: order.seatsTaken + 1 }, now),
    person: { ...person, openClaims: person.openClaims + 1 },
    claim: {
      _id: claimId(order._id, person._id),
      orderId: order._id,
      orderTitle: order.title,
      personId: person._id,
      personName: person.name,
      writerHelps: person._id === order.writerId,
      centre: order.centre,
      subCentre: order.subCentre,
      station: order.station,
      state: 'held',
      heldAt: now,
      lapseAt: lapseAt(order, now),
      checkedInAt: '',
      checkedOutAt: '',
      creditMinutes: 0,
      cuts: [],
      beneficiaryConfirmed: null,
      stationConfirmed: null,
      points: 0,
      sawHome: [],
      endedAt: '',
      note: '',
    },
  }
}

/** Whether somebody who held a seat of this order before may take one again: yes after giving it back herself.
 *  @throws Refusal ALREADY_CLAIMED, CLAIM_ENDED (she let it lapse), CLAIM_DECLINED (the station said no). */
export function mayTakeAgain(before: Claim): void {
  if (before.state === 'lapsed' || before.state === 'calledOff') refuse('CLAIM_ENDED')
  if (mayTakeOnceMore(before)) return
  refuse(before.state === 'declined' ? 'CLAIM_DECLINED' : 'ALREADY_CLAIMED')
}

/** Given back by herself, or by a station that only asked her to ring or come by first. */
export const mayTakeOnceMore = ({ state, nod }: Pick<Claim, 'state' | 'nod'>): boolean =>
  state === 'released' || (state === 'declined' && (nod === 'asked' || nod === 'met'))

/** A dated wish waits for its day to pass, an undated one for six idle days (F24). */
function lapseAt(order: Order, now: string): string {
  if (order.when.kind === 'day') return order.endsAt
  const idle = addMinutes(now, ORDER_LIMITS.idleDays * 24 * 60)
  return idle < order.endsAt ? idle : order.endsAt
}

/** How a held seat ends without a service. */
export interface SeatEnd {
  state: 'released' | 'lapsed' | 'declined'
  note: string
  /** She was asked to come to the station's desk first. */
  nod?: 'asked'
}

/** A held seat given back, by its holder, by the station's no, or because it lapsed. Whoever was not nodded to yet nobody was told of.
 *  @throws Refusal CLAIM_MOVED_ON unless the claim is still held. */
export function giveBackSeat(
  order: Order, person: Person, claim: Claim, end: SeatEnd, now: string,
): { order: Order; person: Person; claim: Claim } {
  if (claim.state !== 'held') refuse('CLAIM_MOVED_ON')
  // Called off meanwhile: there is no seat to give back, and nobody to tell of it.
  if (awaitsItsEnd(order, claim)) return { order, ...callOffSeat(claim, person, now) }
  return { order: withSeatBack(order, claim, now), person: withOneLess(person), claim: ended(claim, end, now) }
}

/** A held claim whose order or person is gone lapses all the same; what is still there gets back what is its own. */
export function lapseWithout(order: Order | null, person: Person | null, claim: Claim, now: string): { order: Order | null; person: Person | null; claim: Claim } {
  return { order: order && withSeatBack(order, claim, now), person: person && withOneLess(person), claim: ended(claim, { state: 'lapsed', note: '' }, now) }
}

const withSeatBack = (order: Order, { nod }: Claim, now: string): Order =>
  settle({ ...order, ...(nod === 'waiting' ? {} : withRelease(order)) }, { seatsTaken: order.seatsTaken - 1 }, now)

const withOneLess = (person: Person): Person => ({ ...person, openClaims: Math.max(0, person.openClaims - 1) })

/** Of whom nobody was told before the nod nobody is told afterwards. */
function ended({ nod, ...rest }: Claim, end: SeatEnd, now: string): Claim {
  return { ...rest, ...nodAfter(nod, end.nod), state: end.state, note: end.note, endedAt: now }
}
