import * as fc from 'fast-check'
import { addDays, dayOf, daysBetween, instantAt } from '../calendar/shanghai'
import { isWorkingDay } from '../calendar/workingDays'
import { WISH_LIMITS } from './vocab'
import { DAY_PARTS, type DayPart } from '../calendar/when'
import { ANSWER_RULES } from './answerRules'
import { answerBy, windowOf } from './window'

const NOW = '2026-06-01T01:00:00.000Z'
const on = (date: string, part: DayPart) => ({ kind: 'day', date, part }) as const

test.each<[DayPart, string, string]>([
  ['morning', '2026-06-02T23:00:00.000Z', '2026-06-03T04:00:00.000Z'],
  ['afternoon', '2026-06-03T04:00:00.000Z', '2026-06-03T10:00:00.000Z'],
  ['evening', '2026-06-03T10:00:00.000Z', '2026-06-03T14:00:00.000Z'],
  ['allDay', '2026-06-02T23:00:00.000Z', '2026-06-03T14:00:00.000Z'],
])('the %s of 3 June on the clock', (part, startsAt, endsAt) => {
  expect(windowOf(on('2026-06-03', part), NOW)).toEqual({ startsAt, endsAt })
})

test('a part of today may still be asked for until it is over, and no longer', () => {
  const lastMoment = '2026-06-03T03:59:59.999Z'
  expect(windowOf(on('2026-06-03', 'morning'), lastMoment).endsAt).toBe('2026-06-03T04:00:00.000Z')
  expect(() => windowOf(on('2026-06-03', 'morning'), '2026-06-03T04:00:00.000Z')).toThrow('WISH_PART_PAST')
  expect(() => windowOf(on('2026-06-03', 'morning'), '2026-06-03T10:15:00.000Z')).toThrow('WISH_PART_PAST')
  expect(() => windowOf(on('2026-06-03', 'allDay'), '2026-06-03T14:00:00.000Z')).toThrow('WISH_DAY_PAST')
  expect(() => windowOf(on('2026-06-02', 'morning'), '2026-06-03T04:00:00.000Z')).toThrow('WISH_DAY_PAST')
  expect(windowOf(on('2026-06-03', 'afternoon'), '2026-06-03T04:00:00.000Z').startsAt).toBe('2026-06-03T04:00:00.000Z')
  expect(() => windowOf(on('2026-05-31', 'allDay'), NOW)).toThrow('WISH_DAY_PAST')
})

test('just after midnight in the village it is already the next day', () => {
  const afterMidnight = '2026-06-02T16:00:00.000Z'
  expect(() => windowOf(on('2026-06-02', 'evening'), afterMidnight)).toThrow('WISH_DAY_PAST')
  expect(windowOf(on('2026-06-03', 'morning'), afterMidnight).startsAt).toBe('2026-06-02T23:00:00.000Z')
})

test('half a year ahead is the most, counted in the village\'s days', () => {
  const last = addDays('2026-06-01', WISH_LIMITS.daysAhead)
  expect(windowOf(on(last, 'morning'), NOW).startsAt).toBe(instantAt(last, 7))
  expect(() => windowOf(on(addDays(last, 1), 'morning'), NOW)).toThrow('WISH_DAY_TOO_FAR')
  expect(windowOf(on(addDays(last, 1), 'morning'), '2026-06-01T16:00:00.000Z').startsAt).toBe(instantAt(addDays(last, 1), 7))
  expect(() => windowOf(on(addDays(last, 1), 'morning'), '2026-06-01T15:59:59.999Z')).toThrow('WISH_DAY_TOO_FAR')
})

test.each(['2026-02-30', '2026-13-01', '2026-6-3', '明天', ''])('%p is no day', (date) => {
  expect(() => windowOf(on(date, 'morning'), NOW)).toThrow('BAD_INPUT')
})

test('any time means from now on, for thirty days', () => {
  expect(windowOf({ kind: 'anytime' }, NOW)).toEqual({ startsAt: NOW, endsAt: '2026-07-01T01:00:00.000Z' })
})

test.each([
  ['on Monday: Thursday', '2026-06-01T01:00:00.000Z', '2026-06-04'],
  ['on Tuesday: Friday', '2026-06-02T01:00:00.000Z', '2026-06-05'],
  ['on Wednesday: Monday', '2026-06-03T01:00:00.000Z', '2026-06-08'],
  ['on Friday: Wednesday', '2026-06-05T01:00:00.000Z', '2026-06-10'],
  ['on Saturday: Wednesday', '2026-06-06T01:00:00.000Z', '2026-06-10'],
  ['on Sunday: Wednesday', '2026-06-07T01:00:00.000Z', '2026-06-10'],
  ['on Sunday after midnight in the village: Thursday', '2026-06-07T16:00:00.000Z', '2026-06-11'],
])('told %s is the day the station promised', (_, toldAt, day) => {
  expect(answerBy(toldAt)).toBe(day)
})

describe('for any day', () => {
  const instant = fc.date({ min: new Date('2024-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }).map((date) => date.toISOString())

  test('a window lies on its own village day and has not ended', () => {
    fc.assert(fc.property(instant, fc.integer({ min: -2, max: 185 }), fc.constantFrom(...DAY_PARTS), (now, ahead, part) => {
      const date = addDays(dayOf(now), ahead)
      const refused = ahead < 0 ? 'WISH_DAY_PAST' : ahead > WISH_LIMITS.daysAhead ? 'WISH_DAY_TOO_FAR' : ''
      if (refused) return expect(() => windowOf(on(date, part), now)).toThrow(refused)
      if (ahead === 0) return
      const { startsAt, endsAt } = windowOf(on(date, part), now)
      expect([dayOf(startsAt), dayOf(endsAt)]).toEqual([date, date])
      expect(startsAt < endsAt && now < endsAt).toBe(true)
    }))
  })

  test('the promised day is a working day with exactly three working days up to it', () => {
    fc.assert(fc.property(instant, (toldAt) => {
      const told = dayOf(toldAt)
      const promised = answerBy(toldAt)
      const days = Array.from({ length: daysBetween(told, promised) }, (_, n) => addDays(told, n + 1))
      expect(days.filter(isWorkingDay)).toHaveLength(ANSWER_RULES[0]!.stationWorkingDays)
      expect(isWorkingDay(promised)).toBe(true)
    }))
  })
})
