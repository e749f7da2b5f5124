import * as fc from 'fast-check'
import { addTo, fold, type Counted, type Figure } from './figures'

const row = (changes: Partial<Counted> = {}): Counted => ({ centre: 'c', subCentre: 't', station: 's', day: '2026-06-01', counts: { wishes: 1 }, ...changes })

test('a row counts at its station, its township and its county [K6] [R-F3]', () => {
  expect(fold([row(), row({ counts: { services: 1, minutes: 90 } })])).toEqual([
    { _id: 'c:2026-06', place: 'c', parent: '', month: '2026-06', wishes: 1, services: 1, minutes: 90 },
    { _id: 't:2026-06', place: 't', parent: 'c', month: '2026-06', wishes: 1, services: 1, minutes: 90 },
    { _id: 's:2026-06', place: 's', parent: 't', month: '2026-06', wishes: 1, services: 1, minutes: 90 },
  ])
})

test('folded in any pieces, it comes to what it is counted at once', () => {
  const rows = fc.array(fc.record({
    centre: fc.constant('c'), subCentre: fc.constantFrom('t1', 't2'), station: fc.constantFrom('s1', 's2', 's3'), day: fc.constantFrom('2026-05-31', '2026-06-01', '2026-06-30'),
    counts: fc.record({ wishes: fc.nat(1), services: fc.nat(1), minutes: fc.nat(480) }),
  }), { maxLength: 60 })
  fc.assert(fc.property(rows, fc.integer({ min: 1, max: 20 }), (all, size) => {
    const kept = new Map<string, Figure>()
    for (let from = 0; from < all.length; from += size) {
      for (const more of fold(all.slice(from, from + size))) {
        const before = kept.get(more._id)
        kept.set(more._id, before ? addTo(before, more) : { rev: 1, ...more })
      }
    }
    const sorted = (figures: Iterable<{ _id: string }>) => [...figures].sort((a, b) => (a._id < b._id ? -1 : 1))
    expect(sorted([...kept.values()].map(({ rev: _rev, ...figure }) => figure))).toEqual(sorted(fold(all)))
  }))
})
