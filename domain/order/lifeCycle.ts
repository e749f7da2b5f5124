/** What can happen to an order and to a claim on one of its seats. An order's events come from its claims and from its
 *  window: the last seat taken, the first check-in, a confirmation that leaves seats free, the window over. */
import type { Step } from '../ground/lifeCycle'
import type { ClaimState, OrderState } from './vocab'

export type OrderEvent =
  | 'takeLastSeat' | 'giveBackSeat' | 'startWork' | 'finishWork'
  /** All who came are confirmed, and: nobody else is to come · seats are free · the others hold their seats. */
  | 'confirmLast' | 'confirmWithSeatsFree' | 'confirmWithSeatsHeld'
  /** The window is over and no seat is held any more: somebody came · nobody came. */
  | 'closeLate' | 'expire'
  | 'review' | 'closeUnreviewed'
  /** Nobody is needed any more, and nobody has begun. */
  | 'cancel'

export const ORDER_STEPS: readonly Step<OrderState, OrderEvent>[] = [
  { from: 'open', event: 'takeLastSeat', to: 'filled', who: ['volunteer'] },
  { from: 'filled', event: 'giveBackSeat', to: 'open', who: ['volunteer', 'station', 'timer'] },
  { from: 'open', event: 'startWork', to: 'inService', who: ['volunteer'] },
  { from: 'filled', event: 'startWork', to: 'inService', who: ['volunteer'] },
  { from: 'awaitingConfirmation', event: 'startWork', to: 'inService', who: ['volunteer'] },
  { from: 'inService', event: 'finishWork', to: 'awaitingConfirmation', who: ['volunteer'] },
  { from: 'awaitingConfirmation', event: 'confirmLast', to: 'confirmed', who: ['beneficiary', 'station'] },
  { from: 'awaitingConfirmation', event: 'confirmWithSeatsFree', to: 'open', who: ['beneficiary', 'station'] },
  { from: 'awaitingConfirmation', event: 'confirmWithSeatsHeld', to: 'filled', who: ['beneficiary', 'station'] },
  { from: 'confirmed', event: 'review', to: 'reviewed', who: ['beneficiary'] },
  { from: 'confirmed', event: 'closeUnreviewed', to: 'closedUnreviewed', who: ['timer'] },
  { from: 'open', event: 'cancel', to: 'cancelled', who: ['beneficiary', 'station'] },
  { from: 'filled', event: 'cancel', to: 'cancelled', who: ['beneficiary', 'station'] },
  { from: 'open', event: 'closeLate', to: 'confirmed', who: ['volunteer', 'timer'] },
  { from: 'filled', event: 'closeLate', to: 'confirmed', who: ['volunteer', 'timer'] },
  { from: 'open', event: 'expire', to: 'expired', who: ['volunteer', 'timer'] },
  { from: 'filled', event: 'expire', to: 'expired', who: ['volunteer', 'timer'] },
]

export type ClaimEvent = 'checkIn' | 'checkOut' | 'confirm' | 'release' | 'lapse' | 'callOff' | 'takeAgain' | 'decline'

export const CLAIM_STEPS: readonly Step<ClaimState, ClaimEvent>[] = [
  { from: 'held', event: 'checkIn', to: 'checkedIn', who: ['volunteer'] },
  { from: 'held', event: 'release', to: 'released', who: ['volunteer'] },
  { from: 'held', event: 'lapse', to: 'lapsed', who: ['timer'] },
  { from: 'held', event: 'callOff', to: 'calledOff', who: ['beneficiary', 'station'] },
  { from: 'held', event: 'decline', to: 'declined', who: ['station'] },
  // Also from declined, where the station only asked her to ring or come by (seats.ts).
  { from: 'released', event: 'takeAgain', to: 'held', who: ['volunteer'] },
  { from: 'checkedIn', event: 'checkOut', to: 'checkedOut', who: ['volunteer'] },
  { from: 'checkedOut', event: 'confirm', to: 'confirmed', who: ['beneficiary', 'station'] },
]
