/** Times and durations as people speak: 后天上午（4月3日 周三）, 2小时15分. */
import { clockOf, dayOf, daysBetween, weekdayOf } from './shanghai'
import { DAY_PART_LABELS, type DayPart } from './when'

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']
const NEAR: Record<number, string> = { [-2]: '前天', [-1]: '昨天', 0: '今天', 1: '明天', 2: '后天' }

/** 4月3日 周三; with the year when it is not this one. */
export function sayDate(day: string, today: string): string {
  const [year, month, date] = day.split('-').map(Number)
  const head = year === Number(today.slice(0, 4)) ? '' : `${year}年`
  return `${head}${month}月${date}日 ${WEEKDAYS[weekdayOf(day)]}`
}

/** 后天（4月3日 周三）, or the date alone when it is not near. */
export function sayDay(day: string, today: string, suffix = ''): string {
  const near = NEAR[daysBetween(today, day)]
  return near ? `${near}${suffix}（${sayDate(day, today)}）` : `${sayDate(day, today)}${suffix ? ` ${suffix}` : ''}`
}

/** When help would be welcome. */
export function sayWhen(when: { kind: 'anytime' } | { kind: 'day'; date: string; part: DayPart }, today: string): string {
  if (when.kind === 'anytime') return '哪天都行'
  return sayDay(when.date, today, when.part === 'allDay' ? '' : DAY_PART_LABELS[when.part])
}

/** An instant for a time line: 今天 09:05, 4月3日 09:05. */
export function sayInstant(instant: string, now: string): string {
  const today = dayOf(now)
  const day = dayOf(instant)
  return `${NEAR[daysBetween(today, day)] ?? sayDate(day, today)} ${clockOf(instant)}`
}

/** 2小时15分, 2小时, 40分钟, 0分钟. */
export function sayMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest}分钟`
  return rest === 0 ? `${hours}小时` : `${hours}小时${rest}分`
}

/** Hours with one decimal, half up, for legal display: 1911.6 (never stored). */
export function hoursOf(minutes: number): string {
  return (Math.round(minutes / 6) / 10).toFixed(1)
}
