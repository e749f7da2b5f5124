import { addDays, dayOf, instantAt, isDay } from './shanghai'
import { hoursOf, sayDay, sayInstant, sayMinutes } from './speech'

test('a Shanghai day begins at 16:00 UTC of the day before', () => {
  expect(dayOf('2026-04-02T15:59:59.999Z')).toBe('2026-04-02')
  expect(dayOf('2026-04-02T16:00:00.000Z')).toBe('2026-04-03')
  expect(instantAt('2026-04-03', 0)).toBe('2026-04-02T16:00:00.000Z')
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
})

test('days that do not exist are no days', () => {
  expect(isDay('2026-02-28')).toBe(true)
  expect(isDay('2026-02-30')).toBe(false)
  expect(isDay('2026-2-3')).toBe(false)
})

test('dates and durations as people speak', () => {
  expect(sayDay('2026-04-03', '2026-04-01', '上午')).toBe('后天上午（4月3日 周五）')
  expect(sayDay('2026-04-20', '2026-04-01', '下午')).toBe('4月20日 周一 下午')
  expect(sayInstant('2026-04-01T01:05:00.000Z', '2026-04-01T08:00:00.000Z')).toBe('今天 09:05')
  expect(sayMinutes(135)).toBe('2小时15分')
  expect(sayMinutes(0)).toBe('0分钟')
  expect(hoursOf(114696)).toBe('1911.6')
})
