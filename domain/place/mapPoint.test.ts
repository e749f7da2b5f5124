import * as fc from 'fast-check'
import { cellOf, cellsAround, coarse, metresBetween, nearestOf, withPlace, type CellPlace, type MapPoint } from './mapPoint'

/** Anywhere in China. */
const point: fc.Arbitrary<MapPoint> = fc.record({ lat: fc.double({ min: 18, max: 53, noNaN: true }), lng: fc.double({ min: 73, max: 135, noNaN: true }) })

test('a phone says where it is to about a kilometre', () => {
  expect(coarse({ lat: 28.123456, lng: 115.987654 })).toEqual({ lat: 28.12, lng: 115.99 })
  fc.assert(fc.property(point, (here) => {
    expect(metresBetween(here, coarse(here))).toBeLessThan(800)
  }))
})

test('whatever is within nine kilometres lies in the cells that are looked at', () => {
  fc.assert(fc.property(point, fc.double({ min: -0.08, max: 0.08, noNaN: true }), fc.double({ min: -0.09, max: 0.09, noNaN: true }), (here, dy, dx) => {
    expect(cellsAround(here)).toContain(cellOf({ lat: here.lat + dy, lng: here.lng + dx }))
  }))
  expect(new Set(cellsAround({ lat: 28, lng: 115 })).size).toBe(25)
})

test('nearest first, each once, no more than asked for', () => {
  const here = { lat: 28, lng: 115 }
  const places: CellPlace[] = [0.03, 0.01, 0.02].map((off) => ({ placeId: `p${off}`, lat: 28 + off, lng: 115 }))
  expect(nearestOf([{ places: places.slice(0, 1) }, { places: places.slice(1) }], here, 2)).toEqual([
    { placeId: 'p0.01', metres: 1112 }, { placeId: 'p0.02', metres: 2224 },
  ])
})

test('a place stands in a cell once, wherever it moved, and leaves it whole', () => {
  const there = withPlace([{ placeId: 'a', lat: 1, lng: 2 }], 'a', { lat: 1.01, lng: 2 })
  expect(there).toEqual([{ placeId: 'a', lat: 1.01, lng: 2 }])
  expect(withPlace(there, 'a', undefined)).toEqual([])
})
