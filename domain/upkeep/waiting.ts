/** What the machine could not do waits for the county's system administrator. */
import { byDefault, type WaitingCard } from '../ground/waiting'

export const upkeepWaiting = {
  troubles: { words: '件事机器没办成', rules: byDefault(3) },
} satisfies Record<string, WaitingCard>
declare module '../ground/waiting' {
  interface WaitingKinds extends Record<keyof typeof upkeepWaiting, true> {}
}
