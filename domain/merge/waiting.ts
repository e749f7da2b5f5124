/** What of two registrations waits for who knows the people. */
import { byDefault, type WaitingCard } from '../ground/waiting'

export const mergeWaiting = {
  merges: { words: '位乡亲说登记了两次，等您核对', rules: byDefault(3) },
} satisfies Record<string, WaitingCard>
declare module '../ground/waiting' {
  interface WaitingKinds extends Record<keyof typeof mergeWaiting, true> {}
}
