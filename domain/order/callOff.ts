/** Nobody is needed any more: an order that nobody has begun is cancelled, every seat of it is free again for its holder, and
 *  it stands in no feed and with no team. What was begun is finished: somebody is with her already. A transaction takes a
 *  hundred operations: where more hold seats than fit, the order ends at once and the timer ends the seats; until it has,
 *  everybody who looks at one of them takes it as ended (docs/decisions/0037). */
import type { Person } from '../person/person'
import { after } from '../ground/lifeCycle'
import { refuse } from '../ground/refusal'
import type { Happening } from '../wish/wish'
import type { Claim } from './claim'
import { CLAIM_STEPS, ORDER_STEPS } from './lifeCycle'
import type { Order } from './order'
import { NOTHING_UNTOLD, toldAll } from './untold'

/** Seats that end in the call's own transaction: five operations each, beside about ten of its own and one a leader told. */
export const SEATS_ENDED_AT_ONCE = 12

/** Whether anybody concerned may still call it off. */
export const mayCallOff = ({ state, seatsStarted }: Pick<Order, 'state' | 'seatsStarted'>): boolean =>
  seatsStarted === 0 && after(ORDER_STEPS, state, 'cancel') !== null

/** With more seats taken than end at once its news are `seats`: the timer's sign to end them.
 *  @throws Refusal ORDER_UNDER_WAY, WISH_ALREADY_ANSWERED */
export function callOffOrder(order: Order, happening: Omit<Happening, 'event'>): Order {
  if (order.seatsStarted > 0) refuse('ORDER_UNDER_WAY')
  const state = after(ORDER_STEPS, order.state, 'cancel') ?? refuse('WISH_ALREADY_ANSWERED')
  const { contact: _gone, handedTo: _team, dispatch: _handed, ...rest } = order
  const telling = endsAtOnce(order) ? toldAll : { news: 'seats' as const, untold: NOTHING_UNTOLD }
  return {
    ...rest, ...telling, state, stateSince: happening.at, feed: 'unlisted', handedUntil: '', seatsTaken: 0,
    happenings: [...order.happenings, { ...happening, event: 'callOff' }],
  }
}

/** Whether all its seats end in the call's own transaction. */
export const endsAtOnce = ({ seatsTaken }: Pick<Order, 'seatsTaken'>): boolean => seatsTaken <= SEATS_ENDED_AT_ONCE

/** A seat of an order that was called off, which the timer has not come to yet. */
export const awaitsItsEnd = (order: Pick<Order, 'state'>, claim: Pick<Claim, 'state'>): boolean =>
  order.state === 'cancelled' && claim.state === 'held'

/** The seat as it is to be seen: one that awaits its end has ended when the order did. */
export function seatNow(order: Pick<Order, 'state' | 'stateSince'>, claim: Claim): Claim {
  return awaitsItsEnd(order, claim) ? ended(claim, order.stateSince) : claim
}

/** A held seat that is not needed any more. @throws Refusal CLAIM_MOVED_ON unless it is held. */
export function callOffSeat(claim: Claim, person: Person, now: string): { claim: Claim; person: Person } {
  return { claim: ended(claim, now), person: { ...person, openClaims: Math.max(0, person.openClaims - 1) } }
}

function ended(claim: Claim, endedAt: string): Claim {
  const state = after(CLAIM_STEPS, claim.state, 'callOff') ?? refuse('CLAIM_MOVED_ON')
  const { nod, ...rest } = claim
  return { ...rest, ...nodAfter(nod), state, endedAt }
}

/** What stays of a nod when the seat is over: that there was none, or that there was one, which the station may take back later. */
export function nodAfter(nod: Claim['nod'], asked?: 'asked'): Pick<Claim, 'nod'> {
  if (nod === 'waiting') return { nod: asked ?? 'never' }
  return nod === 'given' ? { nod } : {}
}

/** Who called it off herself and need not be told; empty where nobody did. */
export const calledOffBy = ({ happenings }: Pick<Order, 'happenings'>): string =>
  happenings.filter(({ event }) => event === 'callOff').pop()?.byId ?? ''
