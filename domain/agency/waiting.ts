/** What of acting for another waits for the station. */
import { byDefault, type WaitingCard } from '../ground/waiting'

export const agencyWaiting = {
  agencies: { words: '件替办等您点头', rules: byDefault(3) },
} satisfies Record<string, WaitingCard>
declare module '../ground/waiting' {
  interface WaitingKinds extends Record<keyof typeof agencyWaiting, true> {}
}
