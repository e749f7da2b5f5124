/** What of people waits for who knows them. */
import { byDefault, type WaitingCard } from '../ground/waiting'

export const personWaiting = {
  logins: { words: '位乡亲等您接上新手机', rules: byDefault(1) },
} satisfies Record<string, WaitingCard>
declare module '../ground/waiting' {
  interface WaitingKinds extends Record<keyof typeof personWaiting, true> {}
}
