/** How long what is personal is kept (PIPL 19: no longer than its purpose needs). Each is a row with its source; what no
 *  row names is kept as the ledgers are. The timer works them off (timer/retain.ts, sweepMedia.ts, sweepRosters.ts, forgetAddresses.ts, forgetRecords.ts). */
import { addMinutes } from '../calendar/shanghai'
import { ruleOn } from '../ruleBook'

export const KEPT = ['exportFile', 'rawVoice', 'closingAccount', 'rosterRows', 'rosterIdle', 'wishAddress', 'identityClaim', 'closedRecords'] as const
export type Kept = (typeof KEPT)[number]

export interface RetentionRule {
  version: string
  from: string
  source: string
  kept: Kept
  days: number
  /** As the page says it. */
  words: string
}

const base = { version: 'retention-2026-1', from: '2021-11-01' }

export const RETENTION_RULES: readonly RetentionRule[] = [
  { ...base, kept: 'exportFile', days: 1, words: '导出的文件，一天后删掉', source: '《个人信息保护法》第十九条：保存期限为实现处理目的所必要的最短时间' },
  { ...base, kept: 'rawVoice', days: 180, words: '录音，一百八十天后删掉', source: '《个人信息保护法》第十九条、第二十九条' },
  { ...base, kept: 'closingAccount', days: 7, words: '申请注销后，七天内可以反悔，到期删掉个人资料', source: '《个人信息保护法》第四十七条' },
  { ...base, kept: 'rosterRows', days: 1, words: '名册导入完或者不导入了，一天后删掉表格和没导入的行', source: '《个人信息保护法》第十九条：保存期限为实现处理目的所必要的最短时间' },
  { ...base, kept: 'wishAddress', days: 90, words: '为心愿留的电话和住址，办完九十天后删掉；没办成的当时就删', source: '《个人信息保护法》第十九条、第四十七条' },
  { ...base, kept: 'identityClaim', days: 30, words: '换手机时说的名字，三十天后删掉', source: '《个人信息保护法》第十九条' },
  { ...base, kept: 'closedRecords', days: 3653, words: '注销以后，时长和积分的账不带名字再留十年，到期删掉', source: 'GB/T 40143-2021 第5.2.2条（志愿服务记录至少留10年）；《个人信息保护法》第四十七条' },
  { ...base, kept: 'rosterIdle', days: 7, words: '名册导入到一半没人管，七天后作废', source: '《个人信息保护法》第十九条' },
]

export const retentionOn = (kept: Kept, day: string): RetentionRule => ruleOn(RETENTION_RULES.filter((rule) => rule.kept === kept), day)

const DAY_MINUTES = 24 * 60

/** What began before this instant is over its time. */
export const keptSince = ({ days }: Pick<RetentionRule, 'days'>, now: string): string => addMinutes(now, -days * DAY_MINUTES)
