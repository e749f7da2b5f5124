/** Stars in words: how far it is to the next one, never how far others are. */
import { sayMinutes } from '../../../domain/calendar/speech'
import { clockOf } from '../../../domain/calendar/shanghai'
import { STAR_LABELS, STAR_RULES } from '../../../domain/star/starRules'
import type { StarProgress } from '../../../domain/star/progress'

const STAR_NUMERALS = ['零', '一', '二', '三', '四', '五']

/** 再服务2小时15分，就到一星. */
export function sayNextStar(stars: StarProgress): string {
  if (stars.nextAtMinutes === null) return '已经到了最高的五星，谢谢您这些年的付出'
  return `再服务${sayMinutes(stars.nextAtMinutes - stars.minutes)}，就到${STAR_NUMERALS[stars.level + 1]}星`
}

/** "Has reached", not "has been granted": granting is a person's act (R-S2). */
export const sayLevel = (level: number): string => (level === 0 ? STAR_LABELS[0] : `够${STAR_NUMERALS[level]}星了`)

/** Where this star's stretch begins, so that the meter shows the way to the next one only. */
export function starBegins(stars: StarProgress): number {
  const rule = STAR_RULES.find((one) => one.version === stars.ruleVersion)
  return (rule?.thresholdHours[stars.level - 1] ?? 0) * 60
}

/** 从09:05到11:20. */
export const sayStay = (startedAt: string, endedAt: string): string => `从${clockOf(startedAt)}到${clockOf(endedAt)}`

/** 150 → 2 and 小时30分; under an hour the minutes stand alone. */
export function splitMinutes(minutes: number): { value: string; unit: string } {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return { value: String(rest), unit: '分钟' }
  return { value: String(hours), unit: rest === 0 ? '小时' : `小时${rest}分` }
}
