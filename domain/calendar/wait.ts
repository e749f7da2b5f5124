/** How long somebody has to wait, as people say it across a counter: 过两分钟, or by the clock of Beijing when it is long. */
import { clockOf, dayOf, daysBetween } from './shanghai'

const COUNTED = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']
const BY_THE_CLOCK_FROM = 60
const PARTS: readonly [from: number, words: string][] = [[18, '晚上'], [12, '下午'], [6, '上午'], [0, '凌晨']]

/** 过两分钟, 过15分钟, 今天下午3点20分以后, 明天凌晨0点以后. Never too early: a begun minute is a minute. */
export function sayWait(until: string, now: string): string {
  const minutes = Math.max(1, Math.ceil((Date.parse(until) - Date.parse(now)) / 60_000))
  if (minutes < BY_THE_CLOCK_FROM) return `过${COUNTED[minutes] ?? minutes}分钟`
  const at = new Date(Math.ceil(Date.parse(until) / 60_000) * 60_000).toISOString()
  const [hour = 0, minute = 0] = clockOf(at).split(':').map(Number)
  const part = PARTS.find(([from]) => hour >= from)?.[1] ?? ''
  const day = daysBetween(dayOf(now), dayOf(at)) === 0 ? '今天' : '明天'
  return `${day}${part}${hour > 12 ? hour - 12 : hour}点${minute === 0 ? '' : `${minute}分`}以后`
}
