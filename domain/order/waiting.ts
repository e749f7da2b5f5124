/** What of seats waits for the station: somebody stands ready and does not know where to go, so it goes before all else. */
import { byDefault, type WaitingCard } from '../ground/waiting'

export const orderWaiting = {
  nods: { words: '位新帮手等您点头', rules: byDefault(1), first: true },
} satisfies Record<string, WaitingCard>
declare module '../ground/waiting' {
  interface WaitingKinds extends Record<keyof typeof orderWaiting, true> {}
}
