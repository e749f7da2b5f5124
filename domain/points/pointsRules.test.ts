import * as fc from 'fast-check'
import { POINTS_RULES, pointsForMinutes } from './pointsRules'

const RULE = POINTS_RULES[0]!

test.each([[0, 0], [5, 0], [6, 1], [59, 9], [60, 10], [135, 22], [480, 80]])('%i minutes bring %i points', (minutes, points) => {
  expect(pointsForMinutes(minutes, RULE)).toBe(points)
})

test('points are whole, never more than the hours promise, and a longer service never brings fewer [F55]', () => {
  fc.assert(fc.property(fc.nat(10_000), fc.nat(500), fc.integer({ min: 1, max: 100 }), (minutes, more, pointsPerHour) => {
    const rule = { ...RULE, pointsPerHour }
    const points = pointsForMinutes(minutes, rule)
    expect(Number.isInteger(points)).toBe(true)
    expect(points * 60).toBeLessThanOrEqual(minutes * pointsPerHour)
    expect((points + 1) * 60).toBeGreaterThan(minutes * pointsPerHour)
    expect(pointsForMinutes(minutes + more, rule)).toBeGreaterThanOrEqual(points)
  }))
})
