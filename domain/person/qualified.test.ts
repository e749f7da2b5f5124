/** The last day of a licence, a cover and a vetting counts; what is over gives nothing (条例 15–17, N19). */
import { coveredUntil, hasLicence, isCovered, isVetted, qualifiedOf, withCover, withLicence, withVetting } from './qualified'

const spell = (from: string, until: string) => ({ from, until })
const covered = withCover(withCover({}, spell('2026-01-01', '2026-06-30'), '2026-01-01'), spell('2026-09-01', '2026-12-31'), '2026-01-01')

test.each([['2025-12-31', false], ['2026-01-01', true], ['2026-06-30', true], ['2026-07-01', false], ['2026-12-31', true], ['2027-01-01', false]])('on %s she is insured: %s', (day, is) => {
  expect(isCovered(covered, day)).toBe(is)
})

test('a licence and a vetting hold until the end of their last day', () => {
  const person = withVetting(withLicence({}, 'electrician', '2026-06-30'), '2026-06-30')
  for (const has of [(day: string) => hasLicence(person, 'electrician', day), (day: string) => isVetted(person, day)]) expect([has('2026-06-30'), has('2026-07-01')]).toEqual([true, false])
  expect(hasLicence(person, 'nurse', '2026-06-01')).toBe(false)
  expect(hasLicence(withLicence(person, 'electrician', null), 'electrician', '2026-06-01')).toBe(false)
  expect([isVetted({}, '2026-06-01'), isCovered({}, '2026-06-01')]).toEqual([false, false])
})

test('until when she is insured is said of what is not over, the last of it', () => {
  expect([coveredUntil(covered, '2026-06-01'), coveredUntil(covered, '2026-12-31'), coveredUntil(covered, '2027-01-01')]).toEqual(['2026-12-31', '2026-12-31', ''])
})

test('the same spell again is one, and what is over is forgotten', () => {
  expect(qualifiedOf(withCover(covered, spell('2026-09-01', '2026-12-31'), '2026-06-30')).covers).toEqual([spell('2026-01-01', '2026-06-30'), spell('2026-09-01', '2026-12-31')])
  expect(qualifiedOf(withCover(covered, spell('2027-01-01', '2027-12-31'), '2026-07-01')).covers).toEqual([spell('2026-09-01', '2026-12-31'), spell('2027-01-01', '2027-12-31')])
})
