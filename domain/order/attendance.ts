/** Coming and going: check-in and check-out prove the volunteer's own service, nothing else. A person is at work on
 *  one claim at a time (`person.atWork`), so her confirmed intervals can never overlap. */
import { addMinutes, dayOf } from '../calendar/shanghai'
import type { Person } from '../person/person'
import { refuse } from '../ground/refusal'
import { awaitsItsEnd } from './callOff'
import type { Claim } from './claim'
import { atDesk } from './confirmation'
import { mustBeTwo } from './childSafety'
import { mustBeFit } from './eligibility'
import { mustBeNodded } from './nod/nod'
import type { Order } from './order'
import { settle } from './seats'
import { withDone } from './untold'
import { ORDER_LIMITS } from './vocab'

interface Moved {
  order: Order
  person: Person
  claim: Claim
}

/** @throws Refusal CLAIM_MOVED_ON, AT_WORK_ELSEWHERE, TOO_EARLY, WINDOW_OVER, CHILD_NEEDS_TWO, NEEDS_…, NOD_FIRST. */
export function checkIn(order: Order, person: Person, claim: Claim, now: string): Moved {
  if (claim.state !== 'held' || awaitsItsEnd(order, claim)) refuse('CLAIM_MOVED_ON')
  if (person.atWork !== '') refuse('AT_WORK_ELSEWHERE')
  if (now < addMinutes(order.startsAt, -ORDER_LIMITS.checkInEarlyMinutes)) refuse('TOO_EARLY')
  if (now >= order.endsAt) refuse('WINDOW_OVER')
  mustBeTwo(order)
  mustBeFit(order.needs, person, dayOf(now))
  mustBeNodded(claim, person)
  return {
    order: settle(order, { seatsStarted: order.seatsStarted + 1 }, now),
    person: { ...person, atWork: claim._id },
    claim: { ...claim, state: 'checkedIn', checkedInAt: now },
  }
}

/** @param credited what the hours rule makes of the stay (hours/minutes.ts).
 *  @throws Refusal CLAIM_MOVED_ON unless checked in, CLOCK_BEHIND before she came. */
export function checkOut(order: Order, person: Person, claim: Claim, credited: { minutes: number; cuts: string[] }, now: string): Moved {
  if (claim.state !== 'checkedIn') refuse('CLAIM_MOVED_ON')
  // A clock that was set back would make nothing of her work, for good.
  if (now < claim.checkedInAt) refuse('CLOCK_BEHIND')
  const { nod, ...rest } = claim
  return {
    order: settle({ ...order, ...withDone(order) }, { seatsDone: order.seatsDone + 1 }, now),
    person: { ...person, atWork: '', openClaims: Math.max(0, person.openClaims - 1) },
    claim: atDesk({ ...rest, ...(nod === 'given' ? { nod } : {}), state: 'checkedOut', checkedOutAt: now, creditMinutes: credited.minutes, cuts: credited.cuts }),
  }
}
