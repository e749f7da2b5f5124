import { minutesUntilTomorrow } from './demoDoor'

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: {} }))

test('tomorrow begins at eight in the morning, Shanghai time', () => {
  expect(minutesUntilTomorrow('2026-06-05T01:00:00.000Z')).toBe(23 * 60)
  expect(minutesUntilTomorrow('2026-06-05T15:59:30.000Z')).toBe(8 * 60 + 1)
  expect(minutesUntilTomorrow('2026-06-05T16:00:00.000Z')).toBe(32 * 60)
})
