/** How long the phone and address told with a wish are kept. */
import { RETENTION_2026, type RetentionRule } from '../calendar/retention'

export const WISH_ADDRESS: readonly RetentionRule[] = [
  { ...RETENTION_2026, days: 90, words: '为心愿留的电话和住址，办完九十天后删掉；没办成的当时就删', source: '《个人信息保护法》第十九条、第四十七条' },
]
