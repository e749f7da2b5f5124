import { movableClock, systemClock } from './clock'

test('the system clock says UTC with milliseconds', () => {
  const before = Date.now()
  const now = systemClock.now()
  expect(now).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  expect(Date.parse(now)).toBeGreaterThanOrEqual(before)
})

test('a clock with a start stands until it is moved', () => {
  const clock = movableClock('2026-02-27T23:30:00.000Z')
  expect(clock.now()).toBe('2026-02-27T23:30:00.000Z')
  clock.advance({ minutes: 45 })
  expect(clock.now()).toBe('2026-02-28T00:15:00.000Z')
  clock.advance({ days: 1, hours: -1, ms: 5 })
  expect(clock.now()).toBe('2026-02-28T23:15:00.005Z')
  clock.moveTo('2026-01-01T08:00:00+08:00')
  expect(clock.now()).toBe('2026-01-01T00:00:00.000Z')
})

test('a clock without a start runs with real time, from where it was moved to', () => {
  const clock = movableClock()
  expect(Math.abs(Date.parse(clock.now()) - Date.now())).toBeLessThan(5000)
  clock.advance({ days: 7 })
  expect(Math.abs(Date.parse(clock.now()) - Date.now() - 7 * 86_400_000)).toBeLessThan(5000)
})

test('what is no instant is refused', () => {
  expect(() => movableClock('yesterday')).toThrow(RangeError)
  expect(() => movableClock('2026-01-01T00:00:00.000Z').moveTo('')).toThrow(RangeError)
})
