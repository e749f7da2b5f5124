/** What one viewer may do on an order's page now. The buttons and the server's own checks speak of the same rules;
 *  this only decides what is offered, the actions decide again. */
import { addMinutes } from '../calendar/shanghai'
import { Refusal } from '../ground/refusal'
import { CHILD_SEATS_MIN, liveSeats } from './childSafety'
import { mayCallOff } from './callOff'
import type { Claim } from './claim'
import { addConfirmation, type ConfirmSide } from './confirmation'
import type { OrderAct } from './contract'
import type { Order } from './order'
import { waitsForNod } from './nod/nod'
import { hasRoom, mayTakeOnceMore } from './seats'
import { GIVEN_UP_CLAIM_STATES, LIVE_CLAIM_STATES, ORDER_LIMITS } from './vocab'

export interface Viewer {
  personId: string
  name: string
  /** Holds the role of a volunteer somewhere. */
  volunteer: boolean
  /** Answers for this order's station. */
  station: boolean
  /** A station knows her: she need not wait for a nod. */
  known: boolean
  /** Who taps for her, if somebody does. */
  agentId?: string
  agentName?: string
}

const told = (order: Pick<Order, 'beneficiaryId' | 'writerId'>, personId: string): boolean =>
  personId === order.beneficiaryId || personId === order.writerId

/** Who reads names and questions: beneficiary, writer, station, whoever holds a claim or has done it; not who gave
 *  it back, or taking and releasing a seat would open every story; nor who still waits for the station's nod. */
export function isConcerned(order: Order, mine: Claim | undefined, viewer: Viewer): boolean {
  const holder = mine !== undefined && !GIVEN_UP_CLAIM_STATES.includes(mine.state) && (viewer.known || !waitsForNod(mine))
  return viewer.station || told(order, viewer.personId) || holder
}

/** The side a viewer confirms this claim for; the served person's side first. Null when she has none left.
 *  Where the one who wrote for somebody without a phone came to help herself, a second person of the station speaks in
 *  her place ("beneficiary/proxy or second leader"); addConfirmation sees to it that it is a second one (R-H2). */
export function confirmSide(order: Order, claim: Claim, viewer: Viewer): ConfirmSide | null {
  if (told(order, viewer.personId) && !claim.beneficiaryConfirmed) return 'beneficiary'
  if (viewer.station && !claim.stationConfirmed) return 'station'
  if (viewer.station && claim.writerHelps && !claim.beneficiaryConfirmed) return 'beneficiary'
  return null
}

/** The claims she may confirm now. */
export function confirmable(order: Order, claims: readonly Claim[], viewer: Viewer, now: string): string[] {
  return claims.filter((claim) => {
    const side = confirmSide(order, claim, viewer)
    if (!side) return false
    try {
      addConfirmation(claim, { ...viewer, side }, now)
      return true
    } catch (error) {
      if (error instanceof Refusal) return false
      throw error
    }
  }).map((claim) => claim._id)
}

export function actsFor(order: Order, claims: readonly Claim[], viewer: Viewer, now: string): OrderAct[] {
  const mine = claims.find((claim) => claim.personId === viewer.personId)
  const acts: OrderAct[] = []
  if (viewer.volunteer && (!mine || mayTakeOnceMore(mine)) && hasRoom(order, now) && viewer.personId !== order.beneficiaryId) acts.push('claim')
  // Nobody goes to a child alone: neither where to, nor that she is there, before the other has said yes.
  const together = !order.forChild || liveSeats(order) >= CHILD_SEATS_MIN
  const waits = mine !== undefined && waitsForNod(mine) && !viewer.known
  if (waits) acts.push('awaitNod')
  else if (mine && LIVE_CLAIM_STATES.includes(mine.state) && together) acts.push('whereToGo')
  if (mine?.state === 'held') {
    const opens = addMinutes(order.startsAt, -ORDER_LIMITS.checkInEarlyMinutes)
    if (together && !waits && now >= opens && now < order.endsAt) acts.push('checkIn')
    acts.push('release')
  }
  if (mine?.state === 'checkedIn') acts.push('checkOut')
  if (confirmable(order, claims, viewer, now).length > 0) acts.push('confirm')
  if (mayCallOff(order) && (viewer.station || told(order, viewer.personId))) acts.push('callOff')
  if (viewer.station && claims.some(({ state, nod, personId }) => LIVE_CLAIM_STATES.includes(state) && nod && personId !== viewer.personId)) acts.push('nod')
  if (order.state === 'confirmed' && told(order, viewer.personId) && !claims.some(({ personId }) => personId === viewer.agentId)) acts.push('review')
  return acts
}
