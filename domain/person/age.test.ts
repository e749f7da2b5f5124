import * as fc from 'fast-check'
import { ageBandOn, ageOn, isChildOn, isMinorOn, lastDayUnder } from './age'

test.each([
  ['2012-06-01', '2026-05-31', 13], ['2012-06-01', '2026-06-01', 13], ['2012-06-01', '2026-06-02', 14],
  ['2012-02-29', '2026-02-28', 13], ['2012-02-29', '2026-03-01', 14], ['2012-12-31', '2027-01-01', 14], ['2012-12-31', '2026-12-31', 13],
])('born on %s, on %s: %i', (bornOn, day, age) => {
  expect(ageOn(bornOn, day)).toBe(age)
})

test('bands move with the day after the birthday', () => {
  expect(['2026-06-01', '2026-06-02', '2030-06-01', '2030-06-02'].map((day) => ageBandOn('2012-06-01', day))).toEqual(['child', 'teen', 'teen', 'adult'])
  expect([isMinorOn('2008-06-01', '2026-06-01'), isMinorOn('2008-06-01', '2026-06-02')]).toEqual([true, false])
  expect([isChildOn('2012-06-01', '2026-06-01'), isChildOn('2012-06-01', '2026-06-02')]).toEqual([true, false])
})

test('nobody grows younger, and the last day under an age is the last one', () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
  const next = (from: string) => new Date(Date.parse(from) + 86_400_000).toISOString().slice(0, 10)
  fc.assert(fc.property(day, day, fc.constantFrom(14, 18), (bornOn, on, age) => {
    expect(ageOn(bornOn, next(on))).toBeGreaterThanOrEqual(ageOn(bornOn, on))
    expect(ageOn(bornOn, on) < age).toBe(on <= lastDayUnder(bornOn, age))
  }))
})
