/** How long exports, closings and the records of closed accounts are kept. */
import { RETENTION_2026, type RetentionRule } from '../calendar/retention'

export const EXPORT_FILE: readonly RetentionRule[] = [
  { ...RETENTION_2026, days: 1, words: '导出的文件，一天后删掉', source: '《个人信息保护法》第十九条：保存期限为实现处理目的所必要的最短时间' },
]

export const CLOSING_ACCOUNT: readonly RetentionRule[] = [
  { ...RETENTION_2026, days: 7, words: '申请注销后，七天内可以反悔，到期删掉个人资料', source: '《个人信息保护法》第四十七条' },
]

export const CLOSED_RECORDS: readonly RetentionRule[] = [
  {
    ...RETENTION_2026, days: 3653, words: '注销以后，时长和积分的账不带名字再留十年，到期删掉',
    source: 'GB/T 40143-2021 第5.2.2条（志愿服务记录至少留10年）；《个人信息保护法》第四十七条',
  },
]
