import fc from 'fast-check'
import { INDEXES, type CollectionName } from '../../domain/collections'
import { expectFault } from './contractKit/factories'
import { decodeCursor, encodeCursor } from './cursor'
import { compareSortValues, pageOf, planCount, planQuery } from './plan'
import type { Query } from './port'
import { isId } from './values'

const base: Query = { where: { station: 'S1', feed: 'listed' }, orderBy: { field: 'openedAt', direction: 'asc' }, limit: 3 }
const planned = (changes: Partial<Query>) => async () => planQuery('orders', { ...base, ...changes })

test('every declared index serves its own query and its own count', () => {
  for (const [collection, indexes] of Object.entries(INDEXES)) {
    for (const index of indexes) {
      const where = Object.fromEntries(index.equal.map((field) => [field, 'x']))
      const query: Query = { where, orderBy: { field: index.sort, direction: 'desc' }, limit: 1 }
      expect(planQuery(collection as CollectionName, query).index).toBe(index)
      expect(planCount(collection as CollectionName, where).equals.map(([field]) => field)).toEqual(index.equal)
    }
  }
})

test('nobody can be listed by points or by hours: no index sorts people, purses or tallies so [R-P13]', () => {
  const aboutPeople = ['people', 'accounts', 'hourTallies', 'hourEntries', 'households', 'memberships'] as const
  const sorts = aboutPeople.flatMap((collection) => INDEXES[collection].map(({ sort }) => sort))
  expect(sorts.filter((sort) => /balance|points|held|minutes|entries|level/i.test(sort))).toEqual([])
})

test('the same fields with another sort are another index', async () => {
  const byEnd = planQuery('orders', { where: { feed: 'listed' }, orderBy: { field: 'endsAt', direction: 'asc' }, limit: 1 })
  expect(byEnd.index.sort).toBe('endsAt')
  await expectFault(planned({ where: { feed: 'listed' } })(), 'UNINDEXED')
})

test('equals come in the order of the index, whatever the order asked', () => {
  const plan = planQuery('orders', { ...base, where: { feed: 'listed', station: 'S1' } })
  expect(plan.equals).toEqual([['station', 'S1'], ['feed', 'listed']])
})

test('what a hostile caller may put into a query is refused', async () => {
  await expectFault(planned({ where: { station: { $gt: '' }, feed: 'listed' } as never })(), 'BAD_QUERY')
  await expectFault(planned({ where: JSON.parse('{"__proto__": {"x": 1}, "station": "S1", "state": "open"}') as never })(), 'BAD_QUERY')
  await expectFault(planned({ where: null as never })(), 'BAD_QUERY')
  await expectFault(planned({ where: [] as never })(), 'BAD_QUERY')
  await expectFault(planned({ orderBy: { field: 'openedAt', direction: 'asc; DROP TABLE' as never } })(), 'BAD_QUERY')
  await expectFault(planned({ orderBy: { field: "openedAt') --", direction: 'asc' } })(), 'UNINDEXED')
  await expectFault(planned({ from: true })(), 'BAD_QUERY')
  await expectFault(planned({ before: { $ne: 1 } as never })(), 'BAD_QUERY')
  await expectFault((async () => planQuery('toString' as CollectionName, base))(), 'BAD_QUERY')
})

test('a refusal never repeats what was asked for', () => {
  expect(() => planQuery('orders', { ...base, where: { station: ['13800001111'], feed: 'listed' } as never })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('1380') as string }),
  )
})

test('a cursor comes back as it was, whatever the text', () => {
  const question = planQuery('orders', base)
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter(isId),
      (value, id) => {
        const cursor = encodeCursor({ value, id }, question)
        expect(cursor).toMatch(/^[\w-]+$/)
        const back = decodeCursor(cursor, question)
        expect(back.id).toBe(id)
        expect(back.value === value).toBe(true)
      },
    ),
  )
})

test('no text at all makes a cursor break in another way than BAD_CURSOR', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String(), fc.json().map((json) => Buffer.from(json).toString('base64url'))), (text) => {
      try {
        decodeCursor(text, planQuery('orders', base))
      } catch (error) {
        expect(error).toMatchObject({ fault: 'BAD_CURSOR' })
      }
    }),
  )
})

test('a cursor from before there were marks still goes on, for jobs keep some', () => {
  const old = Buffer.from(JSON.stringify(['5', 'a'])).toString('base64url')
  expect(planQuery('orders', { ...base, after: old }).after).toEqual({ value: '5', id: 'a' })
})

test('a bound the cursor has passed is dropped, one it has not is kept', () => {
  const after = encodeCursor({ value: '5', id: 'a' }, planQuery('orders', base))
  const down = encodeCursor({ value: '5', id: 'a' }, planQuery('orders', { ...base, orderBy: { field: 'openedAt', direction: 'desc' } }))
  expect(planQuery('orders', { ...base, from: '3', before: '9', after })).toMatchObject({ from: undefined, before: '9' })
  expect(planQuery('orders', { ...base, from: '7', after })).toMatchObject({ from: '7' })
  const orderBy = { field: 'openedAt', direction: 'desc' } as const
  expect(planQuery('orders', { ...base, orderBy, from: '3', before: '9', after: down })).toMatchObject({ from: '3', before: undefined })
  expect(planQuery('orders', { ...base, orderBy, before: '4', after: down })).toMatchObject({ before: '4' })
})

test('a page has a next one only when more was found than asked for', () => {
  const plan = planQuery('orders', base)
  const found = ['a', 'b', 'c', 'd'].map((_id) => ({ _id, openedAt: '1' }))
  expect(pageOf(plan, [])).toEqual({ items: [], next: null })
  expect(pageOf(plan, found.slice(0, 3)).next).toBeNull()
  const full = pageOf(plan, found)
  expect(full.items.map((item) => item._id)).toEqual(['a', 'b', 'c'])
  expect(decodeCursor(full.next, plan)).toEqual({ value: '1', id: 'c' })
})

test('sort values compare as every engine compares them: by UTF-8 bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      const points = (text: string) => [...text].map((char) => char.codePointAt(0) as number)
      const [p, q] = [points(a), points(b)]
      const at = p.findIndex((point, i) => point !== q[i])
      const expected = at < 0 ? p.length - q.length : (p[at] as number) - (q[at] ?? -1)
      expect(Math.sign(compareSortValues(a, b))).toBe(Math.sign(expected))
    }),
  )
  expect(compareSortValues(9, 10)).toBeLessThan(0)
  expect(compareSortValues(10, '1')).toBeLessThan(0)
  expect(compareSortValues('', 10)).toBeGreaterThan(0)
})
