/** Working days (工作日), in which the law counts terms. A year whose notice is not here yet falls back on weekends and
 *  the holidays whose day is fixed by law (全国年节及纪念日放假办法, 国务院令第795号), so that no term ends early by one of those. */
import { holidayOn, holidaysKnown, workingWeekdayOf } from './publicHolidays'
import { addDays } from './shanghai'

const FIXED_BY_LAW = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']

export function isWorkingDay(day: string): boolean {
  const off = holidaysKnown(day) ? holidayOn(day) !== '' : FIXED_BY_LAW.includes(day.slice(5))
  return !off && workingWeekdayOf(day) % 6 !== 0
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
