import { readPoint, sayPoint } from './sayPoint'

test('a point is written and read as the maps write it, longitude first', () => {
  const point = { lat: 28.412, lng: 115.318 }
  expect(sayPoint(point)).toBe('115.318, 28.412')
  for (const typed of ['115.318, 28.412', '115.318，28.412', ' 115.318 28.412 ']) expect(readPoint(typed)).toEqual(point)
})

test.each(['', '115.318', '28.412, 115.318', '东经115，北纬28', '200, 10'])('%s is no point', (typed) => {
  expect(readPoint(typed)).toBeNull()
})
