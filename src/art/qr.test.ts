/** The picture covers exactly the dark cells. */
import { encode } from 'uqr'
import { drawQr } from './qr'

test('each dark cell is covered once, and no light one', () => {
  const { data, size } = encode('DL-3F9K2', { ecc: 'M', border: 3 })
  const drawn = data.map((row) => row.map(() => 0))
  for (const [, x, y, length] of decodeURIComponent(drawQr('DL-3F9K2')).matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let cell = Number(x); cell < Number(x) + Number(length); cell++) drawn[Number(y)]![cell]! += 1
  }
  expect(size).toBeGreaterThan(20)
  expect(drawn).toEqual(data.map((row) => row.map(Number)))
})
