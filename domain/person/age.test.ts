import * as fc from 'fast-check'
import { ageBandOn, ageOn, isBirthdayOn, isChildOn, isMinorOn, lastDayUnder } from './age'
import { isChild, isMinor } from './minor'

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

test('a day of birth is within 120 years and not to come', () => {
  const days = ['2026-06-01', '2026-06-02', '1906-06-01', '1906-05-31', '1800-01-01', '0019-05-01', '0001-01-01']
  expect(days.filter((bornOn) => isBirthdayOn(bornOn, '2026-06-01'))).toEqual(['2026-06-01', '1906-06-01'])
  expect(lastDayUnder('0019-05-01', 18)).toBe('0037-05-01')
})

test('a last day under age that lies there as 37-05-01 comes right, and its child grows up', () => {
  const young = { minorUntil: '37-05-01' }
  expect(['2026-06-01', '2033-05-02', '2037-05-01', '2037-05-02'].map((day) => [isChild(young, day), isMinor(young, day)]))
    .toEqual([[true, true], [false, true], [false, true], [false, false]])
  expect(['99-05-01', '137-05-01'].map((minorUntil) => isMinor({ minorUntil }, '2026-06-01'))).toEqual([false, false])
})
