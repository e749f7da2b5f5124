import * as fc from 'fast-check'
import { addMinutes } from '../calendar/shanghai'
import { HOURS_RULES } from './hoursRules'
import { CUT_LABELS, creditedMinutes, type Cut } from './minutes'

const RULE = HOURS_RULES[0]!
/** 9:00–12:00 in Shanghai. */
const WINDOW = { startsAt: '2026-06-03T01:00:00.000Z', endsAt: '2026-06-03T04:00:00.000Z' }
const at = (clock: string) => `2026-06-03T${clock}Z`
const credited = (from: string, to: string, window = WINDOW, rule = RULE) => creditedMinutes({ from: at(from), to: at(to) }, window, rule)

test.each<[string, string, string, number, Cut[]]>([
  ['inside the window every minute counts', '01:30:00.000', '03:45:00.000', 135, []],
  ['a part of a minute does not', '01:30:00.000', '01:31:59.999', 1, []],
  ['a quarter of an hour early or late still counts', '00:45:00.000', '04:15:00.000', 210, []],
  ['what came earlier does not', '00:30:00.000', '02:00:00.000', 75, ['BEFORE_WINDOW']],
  ['what came later does not', '03:00:00.000', '05:00:00.000', 75, ['AFTER_WINDOW']],
  ['too early and too late are both said', '00:00:00.000', '05:00:00.000', 210, ['BEFORE_WINDOW', 'AFTER_WINDOW']],
  ['a visit wholly too early leaves nothing, and says so', '00:00:00.000', '00:40:00.000', 0, ['BEFORE_WINDOW']],
  ['a visit wholly too late leaves nothing, and says so', '04:20:00.000', '05:00:00.000', 0, ['AFTER_WINDOW']],
  ['half a minute is none, and says so', '02:00:00.000', '02:00:30.000', 0, ['UNDER_A_MINUTE']],
  ['half a minute too early is none for the same reason', '00:10:00.000', '00:10:30.000', 0, ['UNDER_A_MINUTE']],
  ['seconds at the edge that cost no minute are not mentioned', '00:44:50.000', '02:00:30.000', 75, []],
])('%s', (_, from, to, minutes, cuts) => {
  expect(credited(from, to)).toEqual({ minutes, cuts })
})

test('one service is eight hours at most', () => {
  const day = { startsAt: at('00:00:00.000'), endsAt: at('20:00:00.000') }
  expect(credited('01:00:00.000', '09:00:00.000', day)).toEqual({ minutes: 480, cuts: [] })
  expect(credited('01:00:00.000', '09:01:00.000', day)).toEqual({ minutes: 480, cuts: ['OVER_CAP'] })
  // Just the eight hours, of which none was cut by the cap.
  expect(credited('00:00:00.000', '08:00:00.000', { startsAt: at('01:00:00.000'), endsAt: at('20:00:00.000') })).toEqual({ minutes: 435, cuts: ['BEFORE_WINDOW'] })
  expect(credited('00:00:00.000', '08:45:00.000', { startsAt: at('01:00:00.000'), endsAt: at('20:00:00.000') })).toEqual({ minutes: 480, cuts: ['BEFORE_WINDOW'] })
  expect(CUT_LABELS.OVER_CAP).toContain(`${RULE.singleCapMinutes / 60}小时`)
})

test('a county that decides otherwise is a row of data', () => {
  const strict = { ...RULE, singleCapMinutes: 60, windowSlackMinutes: 0 }
  expect(credited('00:50:00.000', '03:00:00.000', WINDOW, strict)).toEqual({ minutes: 60, cuts: ['BEFORE_WINDOW', 'OVER_CAP'] })
})

describe('for any stay, window and rule', () => {
  const instant = fc.integer({ min: 0, max: 40 * 3600 }).map((seconds) => new Date(Date.parse('2026-06-03T00:00:00.000Z') + seconds * 1000).toISOString())
  const span = fc.tuple(instant, instant).map(([a, b]) => (a < b ? [a, b] : [b, a]) as [string, string])
  const rule = fc.record({ singleCapMinutes: fc.integer({ min: 1, max: 720 }), windowSlackMinutes: fc.integer({ min: 0, max: 60 }) })
  const clockOf = ([from, to]: [string, string]) => Math.floor((Date.parse(to) - Date.parse(from)) / 60_000)

  test('minutes are whole, never negative, never over the cap nor over the clock; every lost one has its reason [F41] [R-67-5] [R-H1]', () => {
    fc.assert(fc.property(span, span, rule, (stay, window, limits) => {
      const { minutes, cuts } = creditedMinutes({ from: stay[0], to: stay[1] }, { startsAt: window[0], endsAt: window[1] }, { ...RULE, ...limits })
      const clock = clockOf(stay)
      expect(Number.isInteger(minutes)).toBe(true)
      expect(minutes).toBeGreaterThanOrEqual(0)
      expect(minutes).toBeLessThanOrEqual(Math.min(limits.singleCapMinutes, clock))
      if (minutes < clock || minutes === 0) expect(cuts).not.toEqual([])
      else expect(cuts).toEqual([])
      expect(cuts).toHaveLength(new Set(cuts).size)
    }))
  })

  test('each reason is true [K1]', () => {
    fc.assert(fc.property(span, span, rule, (stay, window, limits) => {
      const { cuts } = creditedMinutes({ from: stay[0], to: stay[1] }, { startsAt: window[0], endsAt: window[1] }, { ...RULE, ...limits })
      if (cuts.includes('BEFORE_WINDOW')) expect(stay[0] < addMinutes(window[0], -limits.windowSlackMinutes)).toBe(true)
      if (cuts.includes('AFTER_WINDOW')) expect(stay[1] > addMinutes(window[1], limits.windowSlackMinutes)).toBe(true)
      if (cuts.includes('OVER_CAP')) expect(clockOf(stay)).toBeGreaterThan(limits.singleCapMinutes)
      expect(cuts.includes('UNDER_A_MINUTE')).toBe(clockOf(stay) === 0)
    }))
  })

  test('staying longer never brings fewer minutes', () => {
    fc.assert(fc.property(span, span, rule, fc.nat(300), (stay, window, limits, more) => {
      const of = (to: string) => creditedMinutes({ from: stay[0], to }, { startsAt: window[0], endsAt: window[1] }, { ...RULE, ...limits }).minutes
      expect(of(addMinutes(stay[1], more))).toBeGreaterThanOrEqual(of(stay[1]))
    }))
  })
})
