import * as fc from 'fast-check'
import { FARM_SEASON_RULES } from '../calendar/farmSeason'
import { HOURS_RULES } from '../hours/hoursRules'
import { STAR_RULES } from '../star/starRules'
import { POINTS_RULES } from '../points/pointsRules'
import { ruleOn } from './ruleBook'

const BOOK = [
  { version: 'b', from: '2026-07-01' },
  { version: 'a', from: '2026-01-01' },
]

test('a rule begins with its first day and ends when the next begins', () => {
  expect(ruleOn(BOOK, '2026-01-01').version).toBe('a')
  expect(ruleOn(BOOK, '2026-06-30').version).toBe('a')
  expect(ruleOn(BOOK, '2026-07-01').version).toBe('b')
  expect(ruleOn(BOOK, '2030-01-01').version).toBe('b')
})

test('before the first rule there is none, and that is a fault', () => {
  expect(() => ruleOn(BOOK, '2025-12-31')).toThrow('no rule is in force on 2025-12-31')
})

test('it does not matter in which order the rules are written down', () => {
  fc.assert(fc.property(fc.shuffledSubarray(BOOK, { minLength: 2 }), fc.constantFrom('2026-03-01', '2026-08-01'), (book, day) => {
    expect(ruleOn(book, day)).toEqual(ruleOn(BOOK, day))
  }))
})

test.each([['hours', HOURS_RULES], ['stars', STAR_RULES], ['points', POINTS_RULES], ['farm season', FARM_SEASON_RULES]])('the %s rules have a version and a source each, and one is in force', (_, rules) => {
  const versions = rules.map((rule) => rule.version)
  expect(versions).toHaveLength(new Set(versions).size)
  for (const rule of rules) {
    expect(rule.source).not.toBe('')
    expect(rule.from).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  }
  expect(ruleOn<{ version: string; from: string }>(rules, '2026-06-01').version).toBe(versions.at(-1))
})
