/** Nobody is needed any more: an order that nobody has begun is cancelled, every seat of it is free again for its holder, and
 *  it stands in no feed and with no team. What was begun is finished: somebody is with her already. */
import type { Person } from '../person/person'
import { after } from '../ground/lifeCycle'
import { refuse } from '../ground/refusal'
import type { Happening } from '../wish/wish'
import type { Claim } from './claim'
import { CLAIM_STEPS, ORDER_STEPS } from './lifeCycle'
import type { Order } from './order'
import { toldAll } from './untold'

/** Whether anybody concerned may still call it off. */
export const mayCallOff = ({ state, seatsStarted }: Pick<Order, 'state' | 'seatsStarted'>): boolean =>
  seatsStarted === 0 && after(ORDER_STEPS, state, 'cancel') !== null

/** @throws Refusal ORDER_UNDER_WAY, WISH_ALREADY_ANSWERED */
export function callOffOrder(order: Order, happening: Omit<Happening, 'event'>): Order {
  if (order.seatsStarted > 0) refuse('ORDER_UNDER_WAY')
  const state = after(ORDER_STEPS, order.state, 'cancel') ?? refuse('WISH_ALREADY_ANSWERED')
  const { contact: _gone, handedTo: _team, dispatch: _handed, ...rest } = order
  return {
    ...rest, ...toldAll, state, stateSince: happening.at, feed: 'unlisted', handedUntil: '', seatsTaken: 0,
    happenings: [...order.happenings, { ...happening, event: 'callOff' }],
  }
}

/** A held seat that is not needed any more. @throws Refusal CLAIM_MOVED_ON unless it is held. */
export function callOffSeat(claim: Claim, person: Person, now: string): { claim: Claim; person: Person } {
  const state = after(CLAIM_STEPS, claim.state, 'callOff') ?? refuse('CLAIM_MOVED_ON')
  const { nod, ...rest } = claim
  return { claim: { ...rest, ...(nod === 'waiting' ? { nod: 'never' } : {}), state, endedAt: now }, person: { ...person, openClaims: Math.max(0, person.openClaims - 1) } }
}
