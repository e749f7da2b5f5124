/** How long recordings are kept. */
import { RETENTION_2026, type RetentionRule } from '../calendar/retention'

export const RAW_VOICE: readonly RetentionRule[] = [
  { ...RETENTION_2026, days: 180, words: '录音，一百八十天后删掉', source: '《个人信息保护法》第十九条、第二十九条' },
]
