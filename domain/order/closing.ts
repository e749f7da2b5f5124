/** How an order ends once its claims have spoken: reviewed by who was helped, or closed by time. */
import { refuse } from '../ground/refusal'
import type { Happening } from '../wish/wish'
import type { Order, Review } from './order'
import { settle } from './seats'
import type { OrderState } from './vocab'

/** @throws Refusal NOT_REVIEWABLE unless confirmed and not yet reviewed. */
export function reviewOrder(order: Order, review: Pick<Review, 'score' | 'words' | 'wordsPublic'>, by: Omit<Happening, 'event' | 'at' | 'note'>, now: string): Order {
  if (order.state !== 'confirmed') refuse('NOT_REVIEWABLE')
  const told: Happening = { event: 'review', at: now, ...by, note: review.words }
  return {
    ...order,
    state: 'reviewed',
    stateSince: now,
    review: { ...review, byId: by.byId, at: now },
    ...(review.words && !review.wordsPublic ? { wordsDesk: 'waiting' as const } : {}),
    happenings: [...order.happenings, told],
  }
}

/** What the end of its window makes of an order: nobody new may come, and with nobody left to wait for it is confirmed
 *  or expired. Null when nothing changes. */
export function closeWindow(order: Order, now: string): Order | null {
  if (now < order.endsAt || !ENDS_WITH_WINDOW.includes(order.state)) return null
  const settled = settle(order, {}, now)
  return settled.state === order.state && settled.feed === order.feed ? null : settled
}

const ENDS_WITH_WINDOW: readonly OrderState[] = ['open', 'filled', 'inService', 'awaitingConfirmation']

/** Closed by the timer because nobody said how it was; null when somebody moved it first. */
export function closeUnreviewed(order: Order, now: string): Order | null {
  if (order.state !== 'confirmed') return null
  const told: Happening = { event: 'closeUnreviewed', at: now, byId: '', byName: '', note: '' }
  return { ...order, state: 'closedUnreviewed', stateSince: now, happenings: [...order.happenings, told] }
}
