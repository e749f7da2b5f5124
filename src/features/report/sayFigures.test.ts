import { sayCounts, sayMonth } from './sayFigures'

test('a month and what was in it', () => {
  expect(sayMonth('2026-06')).toBe('2026年6月')
  expect(sayCounts({ wishes: 12, services: 9, minutes: 1110 })).toMatch(/^12个心愿 · 帮了9次 · 18\.5小时$/)
})
