/** How an order ends once its claims have spoken: reviewed by who was helped, or closed by time. */
import { refuse } from '../refusal'
import type { Happening } from '../wish/wish'
import type { Order } from './order'

/** @throws Refusal NOT_REVIEWABLE unless confirmed and not yet reviewed. */
export function reviewOrder(order: Order, review: { score: number; words: string }, by: { byId: string; byName: string }, now: string): Order {
  if (order.state !== 'confirmed') refuse('NOT_REVIEWABLE')
  const told: Happening = { event: 'review', at: now, ...by, note: review.words }
  return {
    ...order,
    state: 'reviewed',
    stateSince: now,
    review: { ...review, byId: by.byId, at: now },
    happenings: [...order.happenings, told],
  }
}

const BY_TIME = {
  closeUnreviewed: { from: 'confirmed', to: 'closedUnreviewed' },
  expire: { from: 'open', to: 'expired' },
} as const

/** Closed by the timer; null when somebody moved it first. */
export function closeByTime(order: Order, event: keyof typeof BY_TIME, now: string): Order | null {
  if (order.state !== BY_TIME[event].from) return null
  const told: Happening = { event, at: now, byId: '', byName: '', note: '' }
  return { ...order, state: BY_TIME[event].to, stateSince: now, happenings: [...order.happenings, told] }
}
