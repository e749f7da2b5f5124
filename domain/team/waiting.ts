/** What waits for a station and for who leads a team. */
import { byDefault, type WaitingCard } from '../ground/waiting'

export const teamWaiting = {
  licences: { words: '个证书等您看原件', rules: byDefault(3) },
  requests: { words: '位同志想进队，等您回话', rules: byDefault(3) },
} satisfies Record<string, WaitingCard>
declare module '../ground/waiting' {
  interface WaitingKinds extends Record<keyof typeof teamWaiting, true> {}
}
