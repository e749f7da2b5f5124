import { INDEXES, type CollectionName } from '../store/collections'
import { STATION_MOVES } from './stationMoves'

const rows = STATION_MOVES as Partial<Record<CollectionName, object>>
const collections = Object.keys(INDEXES) as CollectionName[]
const leads = (collection: CollectionName, field: string) => INDEXES[collection].some(({ equal }) => equal[0] === field)

test('whatever is looked up by station has a row that says how it moves, or why not', () => {
  const stationed = collections.filter((collection) => leads(collection, 'station') || leads(collection, 'market'))
  expect(stationed.filter((collection) => !rows[collection])).toEqual([])
  expect(stationed.length).toBeGreaterThan(8)
})

test('whatever moves is found by its station alone', () => {
  for (const [collection, row] of Object.entries(rows)) {
    if (!('by' in row)) continue
    expect([collection, INDEXES[collection as CollectionName].filter(({ equal }) => equal.length === 1 && equal[0] === row.by)]).toEqual([collection, [expect.anything()]])
  }
})

test('whatever stays says why', () => {
  for (const row of Object.values(rows)) if ('stays' in row) expect(row.stays).toMatch(/\p{Script=Han}{6}/u)
})
