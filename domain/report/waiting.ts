/** What of the books waits for the auditor. */
import { byDefault, type WaitingCard } from '../ground/waiting'

export const reportWaiting = {
  findings: { words: '笔账对不上，等您查', rules: byDefault(5) },
} satisfies Record<string, WaitingCard>
declare module '../ground/waiting' {
  interface WaitingKinds extends Record<keyof typeof reportWaiting, true> {}
}
