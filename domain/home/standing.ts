/** How the order of a wish stands for whom it is about, in few words: 首页 asks for no more. */
import { actsFor, type Viewer } from '../order/acts'
import type { Claim } from '../order/claim'
import { waitsForNod } from '../order/nod/nod'
import type { Order } from '../order/order'
import { awaitedOfOrder, timeLineOf, withoutUntold } from '../order/timeLine'
import type { OrderState } from '../order/vocab'

export interface OrderStanding {
  state: OrderState
  /** It waits for her word: that the service was done, or how it was. */
  turn?: 'confirm' | 'review'
  /** What comes next, or what happened last. */
  next: string
}

const OVER: readonly OrderState[] = ['reviewed', 'closedUnreviewed', 'expired', 'cancelled']

export const isOver = ({ state }: Pick<Order, 'state'>): boolean => OVER.includes(state)

/** Whether it may wait for her word. Which side has spoken the claims alone say. */
export const mayBeHerTurn = (order: Pick<Order, 'state' | 'seatsDone' | 'seatsConfirmed'>): boolean =>
  order.state === 'confirmed' || order.seatsDone > order.seatsConfirmed

/** Whether it cannot be said without its claims: who came, and of whom she is not told before the nod. Where only her review is
 *  awaited they matter to who taps for her alone: a helper reviews nobody's. */
export const needsClaims = ({ state, seatsTaken }: Pick<Order, 'state' | 'seatsTaken'>, byAgent: boolean): boolean =>
  seatsTaken > 0 && !isOver({ state }) && (state !== 'confirmed' || byAgent)

export function standingOf(order: Order, claims: readonly Claim[], viewer: Viewer, now: string): OrderStanding {
  const can = actsFor(order, claims, viewer, now)
  const shown = viewer.station ? order : withoutUntold(order, claims, now)
  const turn = can.includes('confirm') ? 'confirm' : can.includes('review') ? 'review' : undefined
  const waits = can.includes('awaitNod') || (viewer.station && claims.some(waitsForNod))
  return { state: shown.state, ...(turn ? { turn } : {}), next: lastOf(order, viewer, awaitedOfOrder(shown, waits)) }
}

/** The last line of its story. */
function lastOf({ happenings, beneficiaryName }: Order, viewer: Viewer, awaited: string): string {
  const line = timeLineOf({ happenings, claims: [], disclosures: [], beneficiaryName }, { concerned: true, personId: viewer.personId }, awaited)
  return line[line.length - 1]?.text ?? ''
}
