/** What of sheets waits for a second pair of eyes. */
import { byDefault, type WaitingCard } from '../ground/waiting'

export const rosterWaiting = {
  imports: { words: '份名册带着时长，等您核对', rules: byDefault(3) },
} satisfies Record<string, WaitingCard>
declare module '../ground/waiting' {
  interface WaitingKinds extends Record<keyof typeof rosterWaiting, true> {}
}
