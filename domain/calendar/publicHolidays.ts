/** Public holidays (法定节假日) as the State Council's yearly notice arranges them: which days are off, and which weekend
 *  days are worked instead (调休上班). Versioned data: each autumn's notice is a row more. A day of a year whose notice is
 *  not here yet is an ordinary day; it is never guessed from the moon. */
import { weekdayOf } from './shanghai'

export interface HolidayNotice {
  year: string
  source: string
  off: readonly { name: string; from: string; to: string }[]
  /** Weekend days that are working days. */
  worked: readonly string[]
}

export const HOLIDAY_NOTICES: readonly HolidayNotice[] = [
  {
    year: '2026',
    source: '国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号，2025-11-04）',
    off: [
      { name: '元旦', from: '2026-01-01', to: '2026-01-03' },
      { name: '春节', from: '2026-02-15', to: '2026-02-23' },
      { name: '清明节', from: '2026-04-04', to: '2026-04-06' },
      { name: '劳动节', from: '2026-05-01', to: '2026-05-05' },
      { name: '端午节', from: '2026-06-19', to: '2026-06-21' },
      { name: '中秋节', from: '2026-09-25', to: '2026-09-27' },
      { name: '国庆节', from: '2026-10-01', to: '2026-10-07' },
    ],
    worked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
]

const noticeOf = (day: string): HolidayNotice | undefined => HOLIDAY_NOTICES.find(({ year }) => year === day.slice(0, 4))

/** Whether the year's notice is here. */
export const holidaysKnown = (day: string): boolean => noticeOf(day) !== undefined

/** The holiday's name, or nothing on a day that is none. */
export const holidayOn = (day: string): string => noticeOf(day)?.off.find(({ from, to }) => from <= day && day <= to)?.name ?? ''

/** The holidays that touch these days, both ends counted. */
export const holidaysBetween = (first: string, last: string): HolidayNotice['off'] =>
  HOLIDAY_NOTICES.flatMap(({ off }) => off).filter(({ from, to }) => to >= first && from <= last)

/** The weekday whose hours a day has for who keeps the holidays: a worked Saturday is like the Friday before it, a worked
 *  Sunday like the Monday after it. */
export function workingWeekdayOf(day: string): number {
  const weekday = weekdayOf(day)
  if (!noticeOf(day)?.worked.includes(day)) return weekday
  return weekday === 6 ? 5 : 1
}
