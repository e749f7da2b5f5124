import * as fc from 'fast-check'
import { nextSeason, seasonOn, type FarmSeasonRule } from '../calendar/farmSeason'
import { addDays } from '../calendar/shanghai'
import { DAY_PARTS } from '../calendar/when'
import { fitOf, FREE_SLOTS, isBusyOn, sayFreeTimes, sayFreeTimesOf, type FreeTimes } from './freeTimes'

const path = { centre: 'c', subCentre: 't', station: 's' }
const said = (more: Partial<FreeTimes> = {}) => ({ ...path, freeTimes: { slots: [], reach: 'centre' as const, restsInSeason: false, busy: [], ...more } })
// 2026-06-06 is a Saturday.
const order = (more: object = {}) => ({ ...path, when: { kind: 'day', date: '2026-06-06', part: 'morning' } as const, ...more })
const NOW = '2026-06-01T02:00:00.000Z'

test('whoever has said nothing has nothing said about her', () => {
  expect(fitOf(path, order(), NOW)).toBeNull()
  expect(isBusyOn(path, '2026-07-20')).toBe(false)
})

test('a wish is held against its weekday and its part of the day', () => {
  expect(fitOf(said({ slots: ['6-morning'] }), order(), NOW)).toBe('free')
  expect(fitOf(said({ slots: ['6-evening', '0-morning'] }), order(), NOW)).toBe('otherTimes')
  expect(fitOf(said({ slots: ['6-evening'] }), order({ when: { kind: 'day', date: '2026-06-06', part: 'allDay' } }), NOW)).toBe('free')
  expect(fitOf(said({ slots: ['6-evening'] }), order({ when: { kind: 'anytime' } }), NOW)).toBe('free')
})

test('how far she goes is her station, her township or the county', () => {
  const next = order({ station: 'next' })
  expect(fitOf(said({ reach: 'station' }), next, NOW)).toBe('tooFar')
  expect(fitOf(said({ reach: 'subCentre' }), next, NOW)).toBe('free')
  expect(fitOf(said({ reach: 'subCentre' }), order({ subCentre: 'other' }), NOW)).toBe('tooFar')
})

test('busy days have both their ends, and come before anything else she said', () => {
  const busy = said({ slots: ['6-morning'], busy: [{ from: '2026-06-06', until: '2026-06-06' }] })
  expect(fitOf(busy, order(), NOW)).toBe('busy')
  expect([isBusyOn(busy, '2026-06-05'), isBusyOn(busy, '2026-06-06'), isBusyOn(busy, '2026-06-07')]).toEqual([false, true, false])
})

test('the busy season counts for who rests in it, every year, by her own county\'s dates', () => {
  const rests = said({ restsInSeason: true })
  expect(['2026-07-04', '2026-07-05', '2027-08-07', '2026-08-08'].map((day) => isBusyOn(rests, day))).toEqual([false, true, true, false])
  expect(isBusyOn(said(), '2026-07-20')).toBe(false)
  const rules: FarmSeasonRule[] = [
    { version: 'a', from: '2020-01-01', source: '-', seasons: [{ name: '夏收夏种', first: '07-05', last: '08-07' }] },
    { version: 'b', from: '2020-01-01', source: '-', centre: 'c', seasons: [{ name: '夏收夏种', first: '07-15', last: '08-10' }] },
  ]
  expect(isBusyOn(rests, '2026-07-10', rules)).toBe(false)
  expect(isBusyOn({ ...rests, centre: 'd' }, '2026-07-10', rules)).toBe(true)
})

test('the season she is asked about is the one under way or the next', () => {
  expect(nextSeason('c', '2026-07-20')).toEqual({ name: '夏收夏种', first: '2026-07-05', last: '2026-08-07' })
  expect(nextSeason('c', '2026-11-20')?.first).toBe('2027-07-05')
  expect(seasonOn('c', '2026-11-20')).toBeNull()
})

test.each([
  ['ends before it begins', '2026-06-05', '2026-06-04'],
  ['is over', '2026-05-01', '2026-05-31'],
  ['lies too far ahead', '2026-06-05', '2027-07-01'],
])('a spell that %s is refused', (_, from, until) => {
  expect(() => sayFreeTimes(said({ busy: [{ from, until }] }).freeTimes, '2026-06-01')).toThrow(expect.objectContaining({ reason: 'BUSY_DAYS' }))
})

test('what she said is kept once each and in the order of the week', () => {
  expect(sayFreeTimes(said({ slots: ['0-evening', '1-morning', '0-evening'] }).freeTimes, '2026-06-01').slots).toEqual(['1-morning', '0-evening'])
  expect(sayFreeTimesOf({ slots: ['1-morning', '1-evening'], reach: 'station', restsInSeason: true, busy: [{ from: '2026-06-05', until: '2026-06-06' }] }))
    .toBe('周一上午晚上；只在本村；农忙时不派；2026-06-05到2026-06-06忙')
})

test('more free slots never make a wish fit less', () => {
  const rank = { busy: 0, tooFar: 0, otherTimes: 1, free: 2 }
  fc.assert(fc.property(
    fc.subarray([...FREE_SLOTS], { minLength: 1 }), fc.constantFrom(...FREE_SLOTS), fc.integer({ min: 0, max: 60 }), fc.constantFrom(...DAY_PARTS),
    (slots, more, ahead, part) => {
      const asked = order({ when: { kind: 'day', date: addDays('2026-06-01', ahead), part } })
      const before = fitOf(said({ slots }), asked, NOW) ?? 'busy'
      const after = fitOf(said({ slots: [...slots, more] }), asked, NOW) ?? 'busy'
      expect(rank[after]).toBeGreaterThanOrEqual(rank[before])
    },
  ))
})
