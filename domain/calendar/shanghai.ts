/** Calendar rules use Asia/Shanghai, instants are UTC ISO strings with milliseconds (they sort as text). China has had
 *  no summer time since 1991, so the fixed offset serves and the phone needs no time-zone data. Every deed asks here a dozen
 *  times: plain arithmetic. */
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
const OFFSET_HOURS = 8

/** What stands for no day and no time. */
const INVALID = 'Invalid Date'

const written = (ms: number): string => (Number.isNaN(ms) ? INVALID : new Date(ms).toISOString())
const dayAt = (ms: number): string => written(ms).slice(0, Number.isNaN(ms) ? INVALID.length : 10)
const inShanghai = (instant: string): number => Date.parse(instant) + OFFSET_HOURS * HOUR_MS

/** The midnight of a calendar day, as if it were one in London; not a number where there is no such day. */
function midnight(day: string): number {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(day)) return NaN
  const ms = Date.parse(`${day}T00:00:00.000Z`)
  // 30 February is read as 2 March by some.
  return dayAt(ms) === day ? ms : NaN
}

/** The Shanghai calendar day of an instant: 2026-06-05. */
export const dayOf = (instant: string): string => dayAt(inShanghai(instant))

/** Shanghai hour and minute of an instant: 09:05. */
export const clockOf = (instant: string): string => {
  const ms = inShanghai(instant)
  return Number.isNaN(ms) ? INVALID : written(ms).slice(11, 16)
}

/** The instant at which it is `hour`:00 in Shanghai on `day`. */
export const instantAt = (day: string, hour: number): string => new Date(midnight(day) + (hour - OFFSET_HOURS) * HOUR_MS).toISOString()

export const addDays = (day: string, days: number): string => dayAt(midnight(day) + days * DAY_MS)

/** The same day of another month, or its last where it has no such day. */
export function addMonths(day: string, months: number): string {
  const from = new Date(midnight(day))
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months]
  const daysInMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return dayAt(Date.UTC(year, month, Math.min(from.getUTCDate(), daysInMonth)))
}

export const addMinutes = (instant: string, minutes: number): string => new Date(Date.parse(instant) + minutes * MINUTE_MS).toISOString()

/** Whole days from one calendar day to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => (midnight(to) - midnight(from)) / DAY_MS

/** 0 = Sunday, and what is no day. */
export const weekdayOf = (day: string): number => new Date(midnight(day)).getUTCDay() || 0

/** Whether the text is a real calendar day, as 2026-02-30 is not. */
export const isDay = (text: string): boolean => !Number.isNaN(midnight(text))
