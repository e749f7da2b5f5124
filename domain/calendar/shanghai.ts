/** Calendar rules use Asia/Shanghai, instants are UTC ISO strings with milliseconds (they sort as text). China has had
 *  no summer time since 1991, so the fixed offset serves and the phone needs no time-zone data. */
import dayjs from 'dayjs'
import customParseFormat from 'dayjs/plugin/customParseFormat'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)
dayjs.extend(customParseFormat)

const OFFSET_HOURS = 8
const DAY = 'YYYY-MM-DD'

const inShanghai = (instant: string) => dayjs.utc(instant).utcOffset(OFFSET_HOURS)
const calendar = (day: string) => dayjs.utc(day, DAY, true)

/** The Shanghai calendar day of an instant: 2026-06-05. */
export const dayOf = (instant: string): string => inShanghai(instant).format(DAY)

/** Shanghai hour and minute of an instant: 09:05. */
export const clockOf = (instant: string): string => inShanghai(instant).format('HH:mm')

/** The instant at which it is `hour`:00 in Shanghai on `day`. */
export const instantAt = (day: string, hour: number): string => calendar(day).add(hour - OFFSET_HOURS, 'hour').toISOString()

export const addDays = (day: string, days: number): string => calendar(day).add(days, 'day').format(DAY)

export const addMonths = (day: string, months: number): string => calendar(day).add(months, 'month').format(DAY)

export const addMinutes = (instant: string, minutes: number): string => dayjs.utc(instant).add(minutes, 'minute').toISOString()

/** Whole days from one calendar day to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => calendar(to).diff(calendar(from), 'day')

/** 0 = Sunday. */
export const weekdayOf = (day: string): number => calendar(day).day()

/** Whether the text is a real calendar day, as 2026-02-30 is not. */
export const isDay = (text: string): boolean => calendar(text).isValid()
