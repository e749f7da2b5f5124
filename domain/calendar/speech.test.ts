import * as fc from 'fast-check'
import { addDays, dayOf, instantAt, isDay } from './shanghai'
import { hoursOf, sayDate, sayDay, sayInstant, sayMinutes, sayWhen } from './speech'

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

test.each([
  ['2026-03-29', '3月29日 周日'],
  ['2026-03-30', '前天（3月30日 周一）'],
  ['2026-03-31', '昨天（3月31日 周二）'],
  ['2026-04-01', '今天（4月1日 周三）'],
  ['2026-04-02', '明天（4月2日 周四）'],
  ['2026-04-03', '后天（4月3日 周五）'],
  ['2026-04-04', '4月4日 周六'],
  ['2027-01-01', '2027年1月1日 周五'],
])('%s, said on 1 April 2026', (day, said) => {
  expect(sayDay(day, '2026-04-01')).toBe(said)
})

test('the year is said only when it is another', () => {
  expect(sayDate('2025-12-31', '2026-01-01')).toBe('2025年12月31日 周三')
  expect(sayDay('2025-12-31', '2026-01-01')).toBe('昨天（2025年12月31日 周三）')
})

test('when help would be welcome', () => {
  const today = '2026-04-01'
  expect(sayWhen({ kind: 'anytime' }, today)).toBe('哪天都行')
  expect(sayWhen({ kind: 'day', date: '2026-04-02', part: 'morning' }, today)).toBe('明天上午（4月2日 周四）')
  expect(sayWhen({ kind: 'day', date: '2026-04-02', part: 'evening' }, today)).toBe('明天晚上（4月2日 周四）')
  expect(sayWhen({ kind: 'day', date: '2026-04-02', part: 'allDay' }, today)).toBe('明天（4月2日 周四）')
  expect(sayWhen({ kind: 'day', date: '2026-04-20', part: 'afternoon' }, today)).toBe('4月20日 周一 下午')
})

test('an instant is said in the village\'s day, over its midnight', () => {
  const now = '2026-04-01T16:05:00.000Z'
  expect(sayInstant('2026-04-01T16:00:00.000Z', now)).toBe('今天 00:00')
  expect(sayInstant('2026-04-01T15:59:59.999Z', now)).toBe('昨天 23:59')
  expect(sayInstant('2026-03-20T00:30:00.000Z', now)).toBe('3月20日 周五 08:30')
})

test.each([[1, '1分钟'], [59, '59分钟'], [60, '1小时'], [61, '1小时1分'], [114_696, '1911小时36分']])('%i minutes are %s', (minutes, said) => {
  expect(sayMinutes(minutes)).toBe(said)
})

test('what is said of minutes loses none of them', () => {
  fc.assert(fc.property(fc.nat(1_000_000), (minutes) => {
    const [, hours = '0', rest = '0'] = /^(?:(\d+)小时)?(?:(\d+)分(?:钟)?)?$/.exec(sayMinutes(minutes)) ?? []
    expect(Number(hours) * 60 + Number(rest)).toBe(minutes)
    expect(Number(rest)).toBeLessThan(60)
  }))
})

test.each([[0, '0.0'], [2, '0.0'], [3, '0.1'], [8, '0.1'], [9, '0.2'], [57, '1.0'], [60, '1.0']])('%i minutes are %s hours, half up', (minutes, hours) => {
  expect(hoursOf(minutes)).toBe(hours)
})
