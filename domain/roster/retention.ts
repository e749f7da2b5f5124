/** How long sheets are kept. */
import { RETENTION_2026, type RetentionRule } from '../calendar/retention'

export const ROSTER_ROWS: readonly RetentionRule[] = [
  { ...RETENTION_2026, days: 1, words: '名册导入完或者不导入了，一天后删掉表格和没导入的行', source: '《个人信息保护法》第十九条：保存期限为实现处理目的所必要的最短时间' },
]

export const ROSTER_IDLE: readonly RetentionRule[] = [
  { ...RETENTION_2026, days: 7, words: '名册导入到一半没人管，七天后作废', source: '《个人信息保护法》第十九条' },
]
