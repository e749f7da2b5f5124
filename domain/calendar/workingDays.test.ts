import * as fc from 'fast-check'
import { addDays } from './shanghai'
import { addWorkingDays, isWorkingDay } from './workingDays'

test.each([
  ['2026-06-01', true, 'a Monday'],
  ['2026-06-06', false, 'a Saturday'],
  ['2026-02-17', false, 'a Tuesday of the Spring Festival'],
  ['2026-02-14', true, 'a Saturday worked for it'],
  ['2026-10-10', true, 'a Saturday worked for the National Day'],
  ['2027-01-01', false, 'a Friday, New Year by law, though its year is not published yet'],
  ['2027-03-01', true, 'a Monday of a year not published yet'],
])('%s: %s, %s', (day, working) => {
  expect(isWorkingDay(day)).toBe(working)
})

test.each([
  ['2026-06-01', 5, '2026-06-08', 'over a weekend'],
  ['2026-06-17', 5, '2026-06-25', 'over 端午节, 19 to 21 June'],
  ['2026-09-29', 5, '2026-10-12', 'over the National Day, with a worked Saturday'],
  ['2026-12-30', 5, '2027-01-07', 'into a year not published yet'],
])('%s and %i working days: %s, %s', (day, count, end) => {
  expect(addWorkingDays(day, count)).toBe(end)
})

test('exactly so many working days lie between, the last one included', () => {
  fc.assert(fc.property(fc.nat(700), fc.integer({ min: 1, max: 30 }), (from, count) => {
    const day = addDays('2025-01-01', from)
    const end = addWorkingDays(day, count)
    let passed = 0
    for (let at = addDays(day, 1); at <= end; at = addDays(at, 1)) passed += isWorkingDay(at) ? 1 : 0
    expect([passed, isWorkingDay(end)]).toEqual([count, true])
  }))
})
