/** What of services waits for the station's word. */
import type { WaitingCard, WaitingRule } from '../ground/waiting'

const CONFIRM_RULES: readonly WaitingRule[] = [
  { version: 'waiting-2026-1', from: '2020-01-01', source: '民政部令第67号第十一条（活动结束后10个工作日内）', workingDays: 10 },
]

export const hoursWaiting = {
  services: { words: '次服务等您确认', rules: CONFIRM_RULES },
} satisfies Record<string, WaitingCard>
declare module '../ground/waiting' {
  interface WaitingKinds extends Record<keyof typeof hoursWaiting, true> {}
}
