import * as fc from 'fast-check'
import { addDays, addMinutes, clockOf, dayOf, daysBetween, instantAt, isDay, weekdayOf } from './shanghai'

const instant = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString())
const day = instant.map(dayOf)

test('the clock of the village, over midnight', () => {
  expect(clockOf('2026-06-01T15:59:59.999Z')).toBe('23:59')
  expect(clockOf('2026-06-01T16:00:00.000Z')).toBe('00:00')
})

test('days and weekdays over months, years and leap days', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
  expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1)
  expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1)
  expect(weekdayOf('2026-06-07')).toBe(0)
  expect(weekdayOf('2026-06-01')).toBe(1)
})

test.each(['2026-02-29', '2026-00-10', '2026-04-31', '20260401', '2026/04/01', '2026-04-01T00:00:00Z', ' 2026-04-01', ''])('%p is no day', (text) => {
  expect(isDay(text)).toBe(false)
})

test('instants stay in the one written form that sorts as text', () => {
  fc.assert(fc.property(instant, fc.integer({ min: -100_000, max: 100_000 }), (from, minutes) => {
    const to = addMinutes(from, minutes)
    expect(to).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
    expect(Date.parse(to) - Date.parse(from)).toBe(minutes * 60_000)
    expect(Math.sign(minutes)).toBe(to > from ? 1 : to < from ? -1 : 0)
  }))
})

test('a village day begins eight hours before London\'s and every hour of it belongs to it', () => {
  fc.assert(fc.property(day, fc.integer({ min: 0, max: 23 }), (date, hour) => {
    expect(dayOf(instantAt(date, hour))).toBe(date)
    expect(clockOf(instantAt(date, hour))).toBe(`${String(hour).padStart(2, '0')}:00`)
    expect(isDay(date)).toBe(true)
  }))
})

test('adding days and counting them are the same thing', () => {
  fc.assert(fc.property(day, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
    expect(daysBetween(date, addDays(date, days))).toBe(days)
    expect(weekdayOf(addDays(date, days))).toBe((((weekdayOf(date) + days) % 7) + 7) % 7)
  }))
})
