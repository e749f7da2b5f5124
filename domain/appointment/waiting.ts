/** What of posts waits for the second word. */
import { byDefault, type WaitingCard } from '../ground/waiting'

export const appointmentWaiting = {
  appointments: { words: '件任用等第二位同意', rules: byDefault(5) },
} satisfies Record<string, WaitingCard>
declare module '../ground/waiting' {
  interface WaitingKinds extends Record<keyof typeof appointmentWaiting, true> {}
}
