/** What waits to be looked at before others see it. */
import { byDefault, type WaitingCard } from '../ground/waiting'

export const mediaWaiting = {
  media: { words: '样照片、录音等您看', rules: byDefault(1) },
  words: { words: '段评价等您看', rules: byDefault(1) },
} satisfies Record<string, WaitingCard>
declare module '../ground/waiting' {
  interface WaitingKinds extends Record<keyof typeof mediaWaiting, true> {}
}
