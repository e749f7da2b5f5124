import fc from 'fast-check'
import { addDays, dayOf } from '../calendar/shanghai'
import { isOverdueFor, overdueBefore, reachOf } from './overdue'
import { WISH_STATES } from './vocab'

const path = { centre: 'county', subCentre: 'town', station: 'liuwan' }
/** Told on Monday 1 June: the station has until Thursday, the township until Monday the 8th. */
const wish = { ...path, state: 'submitted' as const, toldAt: '2026-06-01T01:00:00.000Z' }

test.each([
  ['2026-06-01', { station: 'liuwan' }],
  ['2026-06-04', { station: 'liuwan' }],
  ['2026-06-05', { station: 'liuwan', subCentre: 'town' }],
  ['2026-06-08', { station: 'liuwan', subCentre: 'town' }],
  ['2026-06-09', path],
])('on %s it concerns %j', (today, reach) => {
  expect(reachOf(wish, today)).toEqual(reach)
})

test('what is answered, or waits for the villager, never goes up', () => {
  for (const state of WISH_STATES.filter((each) => each !== 'submitted')) expect(reachOf({ ...wish, state }, '2026-12-31')).toEqual({ station: 'liuwan' })
})

test('the list ends exactly where delay begins, on any day', () => {
  const instant = fc.date({ min: new Date('2024-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }).map((date) => date.toISOString())
  fc.assert(fc.property(instant, fc.integer({ min: 0, max: 20 }), fc.constantFrom('subCentre' as const, 'centre' as const), (toldAt, later, desk) => {
    const today = addDays(dayOf(toldAt), later)
    expect(toldAt < overdueBefore(today, desk)).toBe(isOverdueFor({ state: 'submitted', toldAt }, desk, today))
  }))
})
