/** What of stars waits for who recognises them. */
import { byDefault, type WaitingCard } from '../ground/waiting'

export const starWaiting = {
  stars: { words: '颗星够条件了，等您公示', rules: byDefault(10) },
  objections: { words: '颗星有人提意见，等您核实', rules: byDefault(5) },
} satisfies Record<string, WaitingCard>
declare module '../ground/waiting' {
  interface WaitingKinds extends Record<keyof typeof starWaiting, true> {}
}
