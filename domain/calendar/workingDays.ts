/** Working days (工作日) as the State Council's yearly notice arranges them: holidays, and the weekends worked for them
 *  (调休). The notices are data of a library pinned by version; a year not yet published falls back on weekends and the
 *  holidays whose day is fixed by law (全国年节及纪念日放假办法, 国务院令第795号), so that a term never ends too early by one of those. */
import { isWorkday } from 'chinese-days'
import { addDays, weekdayOf } from './shanghai'

/** The last year whose notice the library knows; a test says when it knows more. */
export const PUBLISHED_THROUGH = 2026
const FIXED_HOLIDAYS = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']

export function isWorkingDay(day: string): boolean {
  if (Number(day.slice(0, 4)) <= PUBLISHED_THROUGH) return isWorkday(day)
  return weekdayOf(day) % 6 !== 0 && !FIXED_HOLIDAYS.includes(day.slice(5))
}

/** The day on which that many whole working days after `day` have passed. */
export function addWorkingDays(day: string, count: number): string {
  let at = day
  for (let left = count; left > 0;) {
    at = addDays(at, 1)
    if (isWorkingDay(at)) left -= 1
  }
  return at
}
