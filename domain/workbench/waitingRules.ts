/** How long something may wait at a desk, in working days from the day it came: versioned data, a county that decides
 *  otherwise adds a row. Wishes have their own rule (wish/answerRules.ts). */
import type { WaitingKind } from './waiting'

export interface WaitingRule {
  version: string
  /** From this Shanghai day on. */
  from: string
  source: string
  /** Missing where nothing presses. */
  workingDays: Partial<Record<Exclude<WaitingKind, 'wishes'>, number>>
}

export const WAITING_RULES: readonly WaitingRule[] = [
  {
    version: 'waiting-2026-1',
    from: '2020-01-01',
    source: '服务记录：民政部令第67号第十一条（活动结束后10个工作日内）；其余为县级默认值',
    workingDays: {
      services: 10, logins: 1, merges: 3, agencies: 3, media: 1, words: 1, licences: 3, requests: 3, appointments: 5, stars: 10, objections: 5, imports: 3,
      findings: 5,
    },
  },
]
