import { addDays, isDay, weekdayOf } from './shanghai'
import { HOLIDAY_NOTICES, holidayOn, holidaysBetween, holidaysKnown, workingWeekdayOf } from './publicHolidays'

test.each(HOLIDAY_NOTICES)('the notice for $year says its source, real days of its year, and works at weekends only', ({ year, source, off, worked }) => {
  expect(source).toContain(`${year}年`)
  for (const { from, to } of off) expect(isDay(from) && isDay(to) && from <= to && from.startsWith(year)).toBe(true)
  for (const day of worked) {
    expect([0, 6]).toContain(weekdayOf(day))
    expect(holidayOn(day)).toBe('')
  }
})

test('2026 has the seven holidays with 33 days off', () => {
  const days = Array.from({ length: 365 }, (_, i) => addDays('2026-01-01', i)).filter((day) => holidayOn(day) !== '')
  expect(days).toHaveLength(3 + 9 + 3 + 5 + 3 + 3 + 7)
})

test('a day is a holiday, worked instead, or as always', () => {
  expect(holidayOn('2026-10-07')).toBe('国庆节')
  expect(holidayOn('2026-10-08')).toBe('')
  expect(workingWeekdayOf('2026-10-10')).toBe(5)
  expect(workingWeekdayOf('2026-09-20')).toBe(1)
  expect(workingWeekdayOf('2026-10-11')).toBe(0)
})

test('a year without its notice is not guessed', () => {
  expect(holidaysKnown('2031-10-01')).toBe(false)
  expect(holidayOn('2031-10-01')).toBe('')
})

test('what lies ahead touches the days asked for', () => {
  expect(holidaysBetween('2026-09-26', '2026-10-01').map(({ name }) => name)).toEqual(['中秋节', '国庆节'])
})
