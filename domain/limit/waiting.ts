/** What of limits waits for the station: somebody to be asked what it was about. */
import { byDefault, type WaitingCard } from '../ground/waiting'

export const limitWaiting = {
  bursts: { words: '位帮手看的住址比平常多，请您问问', rules: byDefault(1) },
} satisfies Record<string, WaitingCard>
declare module '../ground/waiting' {
  interface WaitingKinds extends Record<keyof typeof limitWaiting, true> {}
}
