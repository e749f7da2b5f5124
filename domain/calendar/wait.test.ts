/** Until when, in words: minutes while they are few, then the clock of Beijing. */
import { addMinutes } from './shanghai'
import { sayWait } from './wait'

const NOW = '2026-06-01T02:00:00.000Z' // 10:00 in Beijing

test.each([
  [1, '过一分钟'], [2, '过两分钟'], [10, '过十分钟'], [15, '过15分钟'], [59, '过59分钟'],
  [60, '今天上午11点以后'], [140, '今天下午12点20分以后'], [325, '今天下午3点25分以后'], [540, '今天晚上7点以后'], [14 * 60, '明天凌晨0点以后'], [23 * 60 + 5, '明天上午9点5分以后'],
])('%i minutes', (minutes, words) => expect(sayWait(addMinutes(NOW, minutes), NOW)).toBe(words))

test('a begun minute is a minute, so nobody is told too early', () => {
  expect(sayWait('2026-06-01T02:01:00.001Z', NOW)).toBe('过两分钟')
  expect(sayWait('2026-06-01T04:59:30.000Z', NOW)).toBe('今天下午1点以后')
  expect(sayWait(NOW, NOW)).toBe('过一分钟')
})
