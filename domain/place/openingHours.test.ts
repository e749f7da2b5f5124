import * as fc from 'fast-check'
import { addMinutes, instantAt } from '../calendar/shanghai'
import { exceptionsAhead, hoursOn, isOpenAt, sayException, sayOpening, sayWeek, type OpeningHours } from './openingHours'

/** Every day 8–12 and 14–21; closed for three days of the national holiday. */
const HOURS: OpeningHours = {
  weekly: [{ days: [0, 1, 2, 3, 4, 5, 6], spans: [{ from: '14:00', to: '21:00' }, { from: '08:00', to: '12:00' }] }],
  exceptions: [{ from: '2026-10-01', to: '2026-10-03', spans: [], words: '国庆假期' }],
}
const WEEKDAYS: OpeningHours = { weekly: [{ days: [1, 2, 3, 4, 5], spans: [{ from: '08:00', to: '18:00' }] }], exceptions: [] }
const at = (day: string, clock: string): string => addMinutes(instantAt(day, Number(clock.slice(0, 2))), Number(clock.slice(3)))

test.each([
  ['2026-06-01', '07:59', '今天8:00开门，开到12:00'],
  ['2026-06-01', '08:00', '今天开到12:00，14:00再开门'],
  ['2026-06-01', '12:00', '今天14:00再开门，开到21:00'],
  ['2026-06-01', '20:59', '今天开到21:00'],
  ['2026-06-01', '21:00', '今天已经关门，明天8:00开门'],
  ['2026-09-30', '22:00', '今天已经关门，10月4日8:00开门'],
  ['2026-10-02', '10:00', '国庆假期，今天不开，后天8:00开门'],
])('on %s at %s: %s', (day, clock, words) => {
  expect(sayOpening(HOURS, at(day, clock))).toBe(words)
})

test('a weekend is closed by being in no row', () => {
  // 6 June 2026 is a Saturday.
  expect(sayOpening(WEEKDAYS, at('2026-06-06', '10:00'))).toBe('今天不开，后天8:00开门')
  expect(isOpenAt(WEEKDAYS, at('2026-06-05', '10:00'))).toBe(true)
})

test('whatever never opens says so, and names no day', () => {
  expect(sayOpening({ weekly: [], exceptions: [] }, at('2026-06-01', '10:00'))).toBe('今天不开')
  expect(sayWeek({ weekly: [], exceptions: [] })).toBe('开门时间请打电话问')
})

test('of two exceptions for one day the one written last counts', () => {
  const later = { from: '2026-10-02', to: '2026-10-02', spans: [{ from: '09:00', to: '12:00' }], words: '国庆志愿日' }
  const hours = { ...HOURS, exceptions: [...HOURS.exceptions, later] }
  expect(sayOpening(hours, at('2026-10-02', '10:00'))).toBe('国庆志愿日，今天开到12:00')
  expect(hoursOn(hours, '2026-10-01').spans).toEqual([])
})

test('a week is said as on a door', () => {
  expect(sayWeek(HOURS)).toBe('每天 8:00–12:00、14:00–21:00')
  expect(sayWeek({ weekly: [{ days: [1, 2, 3, 4, 5], spans: [{ from: '08:00', to: '18:00' }] }, { days: [6, 0], spans: [{ from: '09:00', to: '12:00' }] }], exceptions: [] }))
    .toBe('周一至周五 8:00–18:00，周六、周日 9:00–12:00')
  expect(sayWeek({ weekly: [{ days: [1, 3, 4, 5], spans: [{ from: '09:00', to: '24:00' }] }], exceptions: [] })).toBe('周一、周三至周五 9:00–24:00')
})

const OFFICE: OpeningHours = { ...WEEKDAYS, holidays: 'closed' }

test('a place that keeps the public holidays is shut then, and open on the weekend day worked instead', () => {
  expect(sayOpening(OFFICE, at('2026-10-05', '10:00'))).toBe('国庆节放假，今天不开，10月8日8:00开门')
  expect(sayOpening(OFFICE, at('2026-10-10', '10:00'))).toBe('今天开到18:00')
  expect(sayOpening(WEEKDAYS, at('2026-10-05', '10:00'))).toBe('今天开到18:00')
  expect(sayWeek(OFFICE)).toBe('周一至周五 8:00–18:00，法定节假日不开')
  expect(exceptionsAhead(OFFICE, '2026-09-28')).toEqual(['国庆节放假 10月1日–7日不开'])
})

test('what a place says of a day itself goes before the calendar', () => {
  const hours: OpeningHours = { ...OFFICE, exceptions: [{ from: '2026-10-05', to: '2026-10-05', spans: [{ from: '09:00', to: '12:00' }], words: '值班' }] }
  expect(sayOpening(hours, at('2026-10-05', '10:00'))).toBe('值班，今天开到12:00')
})

test('what will be otherwise is said with its days, soonest first', () => {
  expect(sayException({ from: '2026-12-30', to: '2027-01-02', spans: [], words: '元旦' })).toBe('元旦 12月30日–1月2日不开')
  expect(sayException({ from: '2026-06-09', to: '2026-06-09', spans: [{ from: '09:00', to: '12:00' }], words: '' })).toBe('6月9日 9:00–12:00')
  expect(exceptionsAhead(HOURS, '2026-09-01')).toEqual(['国庆假期 10月1日–3日不开'])
  expect(exceptionsAhead(HOURS, '2026-10-04')).toEqual([])
  expect(exceptionsAhead(HOURS, '2026-06-01')).toEqual([])
})

test('open is what the sentence says: 今天开到 only while it is open', () => {
  const clock = fc.integer({ min: 0, max: 24 * 60 }).map((minutes) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`)
  const span = fc.tuple(clock, clock).filter(([from, to]) => from < to).map(([from, to]) => ({ from, to }))
  const hours = fc.record({
    weekly: fc.array(fc.record({ days: fc.uniqueArray(fc.integer({ min: 0, max: 6 })), spans: fc.array(span, { maxLength: 3 }) }), { maxLength: 4 }),
    exceptions: fc.constant<OpeningHours['exceptions']>([]),
  })
  fc.assert(fc.property(hours, fc.integer({ min: 0, max: 60 * 24 * 30 }), (given, minutes) => {
    const now = addMinutes('2026-06-01T00:00:00.000Z', minutes)
    expect(sayOpening(given, now).includes('今天开到')).toBe(isOpenAt(given, now))
  }))
})
