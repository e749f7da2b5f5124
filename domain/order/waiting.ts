/** What of seats waits for the station: somebody stands ready and does not know where to go, so it goes before all else. Who was asked
 *  to ring or come by presses nobody: it is her turn, and the desk only keeps her. */
import { byDefault, type WaitingCard } from '../ground/waiting'

export const orderWaiting = {
  nods: { words: '位新帮手等您点头', rules: byDefault(1), first: true },
  asked: { words: '位请来认门的' },
} satisfies Record<string, WaitingCard>
declare module '../ground/waiting' {
  interface WaitingKinds extends Record<keyof typeof orderWaiting, true> {}
}
