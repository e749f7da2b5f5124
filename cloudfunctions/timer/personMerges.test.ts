/** The table of collections is whole: what can be found by a person is brought over, or says why not. */
import { INDEXES, type CollectionName } from '../store/collections'
import { PERSON_MERGES } from './personMerges'

/** Fields that say whose a document is, as indexes begin with them. */
const WHOSE = ['personId', 'beneficiaryId', 'writerId', 'principalId', 'agentId', 'ownerId', 'viewerId', 'owner', 'to', 'actorId', 'byId', 'otherId', 'from', 'purse']
const rows = Object.entries(PERSON_MERGES) as [CollectionName, (typeof PERSON_MERGES)[CollectionName]][]

test('every index that begins with a person is walked by a row, or its collection says why it stays', () => {
  const missed = rows.flatMap(([collection, row]) => {
    if ('stays' in row) return []
    const walked = row.flatMap((one) => ('found' in one ? Object.keys(one.found('x').where) : []))
    const leads = INDEXES[collection].map(({ equal }) => equal[0] ?? '').filter((field) => WHOSE.includes(field))
    return [...new Set(leads)].filter((field) => !walked.includes(field)).map((field) => `${collection}.${field}`)
  })
  expect(missed).toEqual([])
})

test('what a row looks for, an index finds', () => {
  for (const [collection, row] of rows) {
    if ('stays' in row) continue
    for (const one of row) {
      if (!('found' in one)) continue
      const { where, orderBy } = one.found('x')
      const wanted = Object.keys(where)
      const index = INDEXES[collection].filter(({ equal, sort }) => sort === orderBy.field && equal.length === wanted.length && wanted.every((field) => equal.includes(field)))
      expect([collection, index.length]).toEqual([collection, 1])
    }
  }
})

test('whatever stays says why', () => {
  for (const [, row] of rows) if ('stays' in row) expect(row.stays).toMatch(/\p{Script=Han}{4}/u)
})
