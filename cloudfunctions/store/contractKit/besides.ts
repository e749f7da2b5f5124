/** Contract cases of questions that ask besides what an index leads to. */
import type { Query } from '../port'
import { aRequest, expectFault, put } from './factories'
import type { Current } from './opened'

const day = (n: number): string => `2026-03-${String(n).padStart(2, '0')}T01:00:00.000Z`

/** Of an index's `also`: asked, looked at in each document, and in nothing of the answer where it is not so. */
export function describeBesides(current: Current): void {
  const about = (changes: Partial<Query> = {}): Query => ({ where: { target: 'w1', centre: 'here' }, orderBy: { field: 'at', direction: 'asc' }, limit: 2, ...changes })
  const row = (n: number, centre: string, station = 'S1') => ({ ...aRequest(`r${n}`, null), centre, station, at: day(n) })

  it('finds what is equal in a field the index only leads to', async () => {
    const { store } = current()
    await put(store, 'requests', row(1, 'there'), row(2, 'here'), row(3, 'here', 'S2'), row(4, 'there', 'S2'))
    const ids = async (where: Query['where']) => (await store.query('requests', about({ where, limit: 9 }))).items.map(({ _id }) => _id)
    expect(await ids({ target: 'w1', centre: 'here' })).toEqual(['r2', 'r3'])
    expect(await ids({ centre: 'here', station: 'S2', target: 'w1' })).toEqual(['r3'])
    expect(await ids({ target: 'w1' })).toEqual(['r1', 'r2', 'r3', 'r4'])
    expect(await ids({ target: 'w1', centre: 'nowhere' })).toEqual([])
  })

  it.each(['asc', 'desc'] as const)('pages %s over what is not so, and no cursor tells of it', async (direction) => {
    const { store } = current()
    await put(store, 'requests', ...[1, 2, 3, 4, 5, 6, 7].map((n) => row(n, n === 2 || n === 4 || n === 5 ? 'here' : 'there')))
    const first = await store.query('requests', about({ orderBy: { field: 'at', direction } }))
    const second = await store.query('requests', about({ orderBy: { field: 'at', direction }, after: first.next ?? '' }))
    const all = [first, second].map(({ items }) => items.map(({ _id }) => _id))
    expect(all).toEqual(direction === 'asc' ? [['r2', 'r4'], ['r5']] : [['r5', 'r4'], ['r2']])
    expect(second.next).toBeNull()
    expect((await store.query('requests', about({ before: day(5), orderBy: { field: 'at', direction } }))).next).toBeNull()
    await expectFault(store.query('requests', about({ where: { target: 'w1', centre: 'there' }, orderBy: { field: 'at', direction }, after: first.next ?? '' })), 'BAD_CURSOR')
  })

  it('is not counted, and serves no question that the index does not lead to', async () => {
    const { store } = current()
    await expectFault(store.count('requests', { target: 'w1', centre: 'here' }), 'UNINDEXED')
    await expectFault(store.query('requests', about({ where: { centre: 'here', station: 'S1' } })), 'UNINDEXED')
    await expectFault(store.query('requests', about({ where: { target: 'w1', agentId: '' } })), 'UNINDEXED')
    await expectFault(store.query('requests', about({ where: { agentId: 'v1', centre: 'here' } })), 'UNINDEXED')
  })
}
