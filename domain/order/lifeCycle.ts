/** What can happen to an order and to a claim on one of its seats. An order's events come from its claims: the last
 *  seat taken, the first check-in, the last confirmation, or the last held seat given back when all others are
 *  confirmed. So the hands that move an order are those that move the claim. */
import type { Step } from '../lifeCycle'
import type { ClaimState, OrderState } from './vocab'

export type OrderEvent =
  | 'takeLastSeat' | 'giveBackSeat' | 'startWork' | 'finishWork' | 'confirmLast' | 'review' | 'closeUnreviewed' | 'expire'

export const ORDER_STEPS: readonly Step<OrderState, OrderEvent>[] = [
  { from: 'open', event: 'takeLastSeat', to: 'filled', who: ['volunteer'] },
  { from: 'filled', event: 'giveBackSeat', to: 'open', who: ['volunteer', 'timer'] },
  { from: 'open', event: 'startWork', to: 'inService', who: ['volunteer'] },
  { from: 'filled', event: 'startWork', to: 'inService', who: ['volunteer'] },
  { from: 'awaitingConfirmation', event: 'startWork', to: 'inService', who: ['volunteer'] },
  { from: 'inService', event: 'finishWork', to: 'awaitingConfirmation', who: ['volunteer'] },
  { from: 'awaitingConfirmation', event: 'confirmLast', to: 'confirmed', who: ['beneficiary', 'station'] },
  { from: 'awaitingConfirmation', event: 'giveBackSeat', to: 'confirmed', who: ['volunteer', 'timer'] },
  { from: 'confirmed', event: 'review', to: 'reviewed', who: ['beneficiary'] },
  { from: 'confirmed', event: 'closeUnreviewed', to: 'closedUnreviewed', who: ['timer'] },
  { from: 'open', event: 'expire', to: 'expired', who: ['timer'] },
]

export type ClaimEvent = 'checkIn' | 'checkOut' | 'confirm' | 'release' | 'lapse' | 'takeAgain'

export const CLAIM_STEPS: readonly Step<ClaimState, ClaimEvent>[] = [
  { from: 'held', event: 'checkIn', to: 'checkedIn', who: ['volunteer'] },
  { from: 'held', event: 'release', to: 'released', who: ['volunteer'] },
  { from: 'held', event: 'lapse', to: 'lapsed', who: ['timer'] },
  { from: 'released', event: 'takeAgain', to: 'held', who: ['volunteer'] },
  { from: 'checkedIn', event: 'checkOut', to: 'checkedOut', who: ['volunteer'] },
  { from: 'checkedOut', event: 'confirm', to: 'confirmed', who: ['beneficiary', 'station'] },
]
