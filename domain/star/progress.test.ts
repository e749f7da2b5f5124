import * as fc from 'fast-check'
import { STAR_LABELS, STAR_RULES } from './starRules'
import { countingMinutes, starProgress } from './progress'

const NATIONAL = STAR_RULES[0]!
const hours = (count: number, minutes = 0) => starProgress(count * 60 + minutes, NATIONAL)

test.each([
  [0, 0, 0, 100],
  [99, 59, 0, 100],
  [100, 0, 1, 300],
  [299, 59, 1, 300],
  [300, 0, 2, 600],
  [599, 59, 2, 600],
  [600, 0, 3, 1000],
  [999, 59, 3, 1000],
  [1000, 0, 4, 1500],
  [1499, 59, 4, 1500],
  [1500, 0, 5, null],
  [1911, 36, 5, null],
  [10_000, 0, 5, null],
])('%i小时%i分 reaches %i stars, the next at %p hours', (count, minutes, level, nextHours) => {
  expect(hours(count, minutes)).toEqual({
    level, minutes: count * 60 + minutes, nextAtMinutes: nextHours === null ? null : nextHours * 60, ruleVersion: 'national-2012',
  })
})

test('every level has its name', () => {
  expect(STAR_LABELS).toHaveLength(NATIONAL.thresholdHours.length + 1)
})

test.each(STAR_RULES.map((rule) => [rule.version, rule] as const))('the thresholds of %s only rise', (_, rule) => {
  expect(rule.thresholdHours).toEqual([...new Set(rule.thresholdHours)].sort((a, b) => a - b))
})

test('one more minute never costs a star, and the same minutes always give the same answer [F43]', () => {
  fc.assert(fc.property(fc.nat(200_000), fc.nat(5000), (minutes, more) => {
    const now = starProgress(minutes, NATIONAL)
    const then = starProgress(minutes + more, NATIONAL)
    expect(then.level).toBeGreaterThanOrEqual(now.level)
    expect(starProgress(minutes, NATIONAL)).toEqual(now)
    if (now.nextAtMinutes !== null) {
      expect(now.nextAtMinutes).toBeGreaterThan(minutes)
      expect(starProgress(now.nextAtMinutes, NATIONAL).level).toBe(now.level + 1)
      expect(starProgress(now.nextAtMinutes - 1, NATIONAL).level).toBe(now.level)
    }
  }))
})

test('a yearly rule looks at this year only, a cumulative one at everything', () => {
  const tally = { creditMinutes: 900, byYear: { 2025: 600, 2026: 300 } }
  const yearly = { ...NATIONAL, window: 'annual' as const }
  expect(countingMinutes(tally, NATIONAL, '2026')).toBe(900)
  expect(countingMinutes(tally, yearly, '2026')).toBe(300)
  expect(countingMinutes(tally, yearly, '2027')).toBe(0)
})
