/** What can happen to a wish, and by whose hand (DESIGN: submitted ⇄ needsInfo → accepted | refused | withdrawn). */
import { after, type Step } from '../ground/lifeCycle'
import { refuse } from '../ground/refusal'
import type { WishState } from './vocab'
import type { Happening, Wish } from './wish'

export type WishEvent = 'accept' | 'askBack' | 'addInfo' | 'refuse' | 'withdraw' | 'callOff'

export const WISH_STEPS: readonly Step<WishState, WishEvent>[] = [
  { from: 'submitted', event: 'accept', to: 'accepted', who: ['station'] },
  { from: 'submitted', event: 'askBack', to: 'needsInfo', who: ['station'] },
  { from: 'submitted', event: 'refuse', to: 'refused', who: ['station'] },
  { from: 'submitted', event: 'withdraw', to: 'withdrawn', who: ['beneficiary'] },
  // Until somebody is at work on it (order/callOff.ts).
  { from: 'accepted', event: 'callOff', to: 'withdrawn', who: ['beneficiary', 'station'] },
  // The station may have asked by telephone and need not wait for the app.
  { from: 'needsInfo', event: 'accept', to: 'accepted', who: ['station'] },
  { from: 'needsInfo', event: 'addInfo', to: 'submitted', who: ['beneficiary'] },
  { from: 'needsInfo', event: 'refuse', to: 'refused', who: ['station'] },
  { from: 'needsInfo', event: 'withdraw', to: 'withdrawn', who: ['beneficiary'] },
]

/** The wish after the event, with the happening written into its story.
 *  @throws Refusal WISH_ALREADY_ANSWERED when no row allows it. */
export function moveWish(wish: Wish, event: WishEvent, happening: Omit<Happening, 'event'>): Wish {
  const state = after(WISH_STEPS, wish.state, event) ?? refuse('WISH_ALREADY_ANSWERED')
  return { ...wish, state, happenings: [...wish.happenings, { event, ...happening }] }
}
