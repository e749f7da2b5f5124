/** Hours (服务时长) are a legal record. An entry is written once both sides have confirmed, never changed, and
 *  corrected only by an opposite entry (R-67-1). The tally is a person's sum, written together with each entry, so
 *  it always equals the sum of her entries. Spending points never touches either (R-P11). */
import type { StationPath } from '../place/place'

/** Credit minutes were proven at the time; honorary ones were filled in later and never become points; migrated ones are
 *  an opening balance from a former system (migrated.ts), and no points either. */
export type HourClass = 'credit' | 'honorary' | 'migrated'

/** The seven facts of R-67-5 and who vouches for them. */
export interface HourEntry extends StationPath {
  _id: string
  rev: number
  personId: string
  personName: string
  class: HourClass
  orderId: string
  /** 活动名称 */
  activityName: string
  /** 日期 is the Shanghai day of `startedAt`; 服务时间 is `minutes`, really given. */
  startedAt: string
  endedAt: string
  minutes: number
  /** 地点: the station, never a household's address. */
  placeName: string
  /** 服务内容 */
  content: string
  /** 活动组织单位 */
  organisation: string
  /** 活动负责人 */
  personInCharge: string
  /** Two different people, neither of them the volunteer. */
  confirmers: [string, string]
  ruleVersion: string
  confirmedAt: string
  /** The entry it takes back, whose minutes it carries with a minus; missing for all others. */
  reverses?: string
  /** The entry it repeats for the registration hers was merged into (carry.ts). */
  carriedFrom?: string
}

export interface HourTally {
  /** The person's id. */
  _id: string
  rev: number
  creditMinutes: number
  honoraryMinutes: number
  /** 迁入; missing for who brought nothing along. */
  migratedMinutes?: number
  /** Credit minutes by Shanghai calendar year. */
  byYear: Record<string, number>
  entries: number
}
