import { addMinutes } from '../calendar/shanghai'
import { clockAfter, isDoubted, trustedNow, type ClockTrust } from './clockTrust'

const THEN = '2026-06-01T00:00:00.000Z'
const DAY = 24 * 60
/** @param minutes after `THEN` at which the timer runs. */
const runs = (before: ClockTrust | null, ...minutes: number[]) => minutes.reduce<ClockTrust | null>((trust, after) => clockAfter(trust, addMinutes(THEN, after)), before)!
const everyMinute = (from: number, count: number) => Array.from({ length: count }, (_, n) => from + n)

test.each([
  ['the first run there is', null, 0, false],
  ['a minute later', trustedNow(THEN), 1, false],
  ['off over a long weekend', trustedNow(THEN), 3 * DAY, false],
  ['a clock set right by a little', trustedNow(THEN), -5, false],
  ['a year ahead', trustedNow(THEN), 365 * DAY, true],
  ['off for a month', trustedNow(THEN), 30 * DAY, true],
  ['set back by ten minutes', trustedNow(THEN), -10, true],
])('%s', (_name, before, after, doubted) => {
  expect(isDoubted(runs(before, after))).toBe(doubted)
})

test('a machine that was off for a month is believed after an hour in which its clock ran evenly, not before', () => {
  const begun = 30 * DAY
  expect(isDoubted(runs(trustedNow(THEN), ...everyMinute(begun, 60)))).toBe(true)
  expect(isDoubted(runs(trustedNow(THEN), ...everyMinute(begun, 61)))).toBe(false)
})

test('one that jumps again begins its hour anew, and a long pause is no hour', () => {
  expect(isDoubted(runs(trustedNow(THEN), ...everyMinute(30 * DAY, 50), ...everyMinute(400 * DAY, 50)))).toBe(true)
  expect(isDoubted(runs(trustedNow(THEN), 30 * DAY, 31 * DAY))).toBe(true)
})

test('a clock that is set right is believed at once', () => {
  expect(runs(trustedNow(THEN), 365 * DAY, 2)).toEqual(trustedNow(addMinutes(THEN, 2)))
})
