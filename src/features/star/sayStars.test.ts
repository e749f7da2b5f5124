import { sayLevel, sayNextStar, sayStay, splitMinutes, starBegins } from './sayStars'

const rule = { ruleVersion: 'national-2012' }

test('the way to the next star', () => {
  expect(sayNextStar({ level: 0, minutes: 5865, nextAtMinutes: 6000, ...rule })).toBe('再服务2小时15分，就到一星')
  expect(sayNextStar({ level: 5, minutes: 99_000, nextAtMinutes: null, ...rule })).toContain('五星')
})

test('a level reached is not a certificate', () => {
  expect(sayLevel(0)).toBe('还没有星')
  expect(sayLevel(2)).toBe('够二星了')
})

test('where the meter begins', () => {
  expect(starBegins({ level: 0, minutes: 10, nextAtMinutes: 6000, ...rule })).toBe(0)
  expect(starBegins({ level: 1, minutes: 6010, nextAtMinutes: 18_000, ...rule })).toBe(6000)
})

test('a stay on the clock', () => {
  expect(sayStay('2026-04-01T01:05:00.000Z', '2026-04-01T03:20:00.000Z')).toBe('从09:05到11:20')
})

test('hours stand large, the rest beside them', () => {
  expect(splitMinutes(150)).toEqual({ value: '2', unit: '小时30分' })
  expect(splitMinutes(120)).toEqual({ value: '2', unit: '小时' })
  expect(splitMinutes(0)).toEqual({ value: '0', unit: '分钟' })
})
