/** How long what was said to link a new phone is kept. */
import { RETENTION_2026, type RetentionRule } from '../calendar/retention'

export const IDENTITY_CLAIM: readonly RetentionRule[] = [
  { ...RETENTION_2026, days: 30, words: '换手机时说的名字，三十天后删掉', source: '《个人信息保护法》第十九条' },
]
