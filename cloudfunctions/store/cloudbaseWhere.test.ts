/** What the platform's database is asked with: every page begins at its cursor, whatever index, direction and range. */
import { INDEXES, type CollectionName } from '../../domain/collections'
import { conditionOf } from './cloudbaseWhere'
import type { SdkCommand } from './cloudbaseSdk'
import { encodeCursor } from './cursor'
import { planQuery } from './plan'
import type { Query } from './port'

interface Said { operator: string; given: unknown }
const command = new Proxy({}, { get: (_, operator: string) => (given: unknown): Said => ({ operator, given }) }) as unknown as SdkCommand

const RANGES: Partial<Query>[] = [{}, { from: 'a' }, { before: 'z' }, { from: 'a', before: 'z' }]

test('a page behind a cursor is a range of its index that begins at the cursor: nothing the pages before have shown is read', () => {
  const wrong: string[] = []
  for (const [collection, indexes] of Object.entries(INDEXES)) for (const { equal, sort } of indexes) {
    for (const direction of ['asc', 'desc'] as const) for (const range of RANGES) {
      const question: Query = { where: Object.fromEntries(equal.map((field) => [field, 'x'])), orderBy: { field: sort, direction }, limit: 20, ...range }
      const after = encodeCursor({ value: 'm', id: 'm' }, planQuery(collection as CollectionName, question))
      const said = conditionOf(command, planQuery(collection as CollectionName, { ...question, after })) as unknown as Said
      const onSort = (said.given as Record<string, Said>[]).flatMap((part) => (part[sort] && !equal.includes(sort) ? [part[sort]] : []))
      const [begins, also] = direction === 'asc' ? ['gte', 'gt'] : ['lte', 'lt']
      // One on that side, no looser one beside it: an engine may take either.
      const starts = onSort.filter(({ operator }) => operator === begins || operator === also)
      if (starts.length !== 1 || starts[0]?.operator !== begins || starts[0].given !== 'm') wrong.push(`${collection} ${equal.join()} ${sort} ${direction}`)
    }
  }
  expect(wrong).toEqual([])
})
