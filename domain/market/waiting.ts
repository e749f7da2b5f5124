/** What waits at the counter. It waits for whoever comes to fetch it, so nothing presses the shopkeeper. */
import type { WaitingCard } from '../ground/waiting'

export const marketWaiting = {
  counter: { words: '样东西等人来取' },
} satisfies Record<string, WaitingCard>
declare module '../ground/waiting' {
  interface WaitingKinds extends Record<keyof typeof marketWaiting, true> {}
}
