import { freeDays, NEW_HOURS, savedWeek, withDay, withRow, wrongSpans, wrongWeek } from './hoursDraft'

const { weekly } = NEW_HOURS

test('a weekday lies in one row at most', () => {
  const two = withDay(withRow(withDay(weekly, 0, 6)), 1, 0)
  expect(two.map(({ days }) => days)).toEqual([[1, 2, 3, 4, 5], [6, 0]])
  expect(withDay(two, 0, 0).map(({ days }) => days)).toEqual([[1, 2, 3, 4, 5, 0], [6]])
})

test('a new row takes the days nobody spoke of', () => {
  expect(withRow(weekly)[1]?.days).toEqual([])
  expect(freeDays(withDay(weekly, 0, 3))).toEqual([3])
})

test.each([
  [[{ from: '08:00', to: '12:00' }, { from: '14:00', to: '18:00' }], ''],
  [[{ from: '18:00', to: '08:00' }], '18:00–8:00不对，关门要比开门晚'],
  [[{ from: '14:00', to: '18:00' }, { from: '08:00', to: '15:00' }], '14:00–18:00和前一段重了，改一改'],
  [[{ from: '', to: '15:00' }], '有一段时间还没填全'],
])('%j: %s', (spans, words) => {
  expect(wrongSpans(spans)).toBe(words)
})

test('an empty row is no mistake, it is left out', () => {
  expect(wrongWeek(withRow(weekly))).toBe('')
  expect(savedWeek(withRow(weekly))).toEqual(weekly)
})
