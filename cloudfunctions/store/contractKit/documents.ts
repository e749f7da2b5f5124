/** Contract cases of single documents: what goes in comes out, and what would be bent is refused. */
import type { Current } from './opened'
import { aLogin, aRequest, aTally, aWish, expectFault, have, put } from './factories'

/** Registers the cases. */
export function describeDocuments(current: Current): void {
  describe('documents', () => {
    roundTrips(current)
    refusals(current)
    manyAtOnce(current)
  })
}

const ODD_IDS = ['o1:p1', 'a/b', '100%', `it's`, 'say "hi"', '接单:王奶奶', '🏮', 'a b', '..', 'back\\slash', '*', 'x'.repeat(256)]

const ODD_VALUES: Record<string, unknown> = {
  'Chinese and emoji': '王奶奶想要一副老花镜👓，𠮷',
  'quotes and line breaks': 'a "b" \'c\'\n\t\\ </script>',
  'null': null,
  'an empty object': {},
  'an empty array': [],
  'empty objects deep down': { a: {}, b: [{}, []], c: { d: {} } },
  'nested objects and arrays': { a: [{ b: [1, [2, { c: '三' }]] }], d: { e: { f: false } } },
  'the largest safe integers': [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 0, -1, 0.1, 1e-7],
  'booleans and empty strings': [true, false, ''],
  'what looks like a date or an id': { at: '2026-03-02T01:00:00.000Z', oid: '507f1f77bcf86cd799439011' },
}

function roundTrips(current: Current): void {
  it('gives null for what is not there', async () => {
    expect(await current().store.get('wishes', 'nobody')).toBeNull()
  })

  it('gives back what was created, at rev 1', async () => {
    const wish = aWish('w1', { happenings: [{ event: 'told', at: 't', byId: 'p1', byName: '王', note: '' }] })
    await put(current().store, 'wishes', wish)
    expect(await current().store.get('wishes', 'w1')).toEqual({ ...wish, rev: 1 })
  })

  it.each(Object.entries(ODD_VALUES))('keeps %s as it is, through create and replace', async (_, value) => {
    const { store } = current()
    await put(store, 'requests', aRequest('created', value), aRequest('replaced', { old: { gone: 1 } }))
    const old = await have(store, 'requests', 'replaced')
    await store.transact((tx) => tx.replace('requests', { ...old, answer: value }))
    expect((await have(store, 'requests', 'created')).answer).toEqual(value)
    expect((await have(store, 'requests', 'replaced')).answer).toEqual(value)
  })

  it('keeps a big array', async () => {
    const answer = Array.from({ length: 2000 }, (_, i) => ({ i, name: `志愿者${i}` }))
    await put(current().store, 'requests', aRequest('big', answer))
    expect((await have(current().store, 'requests', 'big')).answer).toEqual(answer)
  })

  it.each(ODD_IDS)('takes the id %j', async (id) => {
    const { store } = current()
    await put(store, 'logins', aLogin(id))
    expect((await have(store, 'logins', id))._id).toBe(id)
    expect(await store.getMany('logins', [id])).toHaveLength(1)
    await store.transact((tx) => tx.remove('logins', id))
    expect(await store.get('logins', id)).toBeNull()
  })

  it('replaces the whole document: a key taken out is gone', async () => {
    const { store } = current()
    await put(store, 'hourTallies', aTally('p1', { byYear: { '2025': 60, '2026': 30 } }))
    const old = await have(store, 'hourTallies', 'p1')
    await store.transact((tx) => tx.replace('hourTallies', { ...old, byYear: { '2026': 30 } }))
    expect(await have(store, 'hourTallies', 'p1')).toEqual({ ...old, rev: 2, byYear: { '2026': 30 } })
  })

  it('shares no object with its callers', async () => {
    const { store } = current()
    const tally = aTally('p1')
    await put(store, 'hourTallies', tally)
    tally.byYear['2026'] = 1
    const read = await have(store, 'hourTallies', 'p1')
    read.byYear['2026'] = 2
    expect((await have(store, 'hourTallies', 'p1')).byYear).toEqual({})
  })
}

function refusals(current: Current): void {
  const bad: Record<string, unknown> = {
    'undefined deep inside': { a: [{ b: undefined }] },
    'a hole in an array': [1, , 2], // eslint-disable-line no-sparse-arrays
    'a Date': new Date(0),
    'a Map': new Map(),
    'NaN': NaN,
    'a bigint': 1n,
    'a function': () => 1,
    'a key that begins with $': { $inc: 1 },
    'a key with a dot': { 'a.b': 1 },
  }
  it.each(Object.entries(bad))('refuses %s', async (_, answer) => {
    await expectFault(put(current().store, 'requests', aRequest('r1', answer)), 'BAD_DOCUMENT')
    expect(await current().store.get('requests', 'r1')).toBeNull()
  })

  it.each(['', 'x'.repeat(257), 'a\u0000b', '\ud800', 7, null, { $gt: '' }])('refuses the id %j', async (id) => {
    const { store } = current()
    await expectFault(put(store, 'logins', aLogin(id as string)), 'BAD_DOCUMENT')
    await expectFault(store.get('logins', id as string), 'BAD_QUERY')
    await expectFault(store.getMany('logins', [id as string]), 'BAD_QUERY')
    await expectFault(store.transact((tx) => tx.get('logins', id as string)), 'BAD_QUERY')
    await expectFault(store.transact((tx) => tx.remove('logins', id as string)), 'BAD_QUERY')
  })

  it.each([null, { a: 1 }, undefined])('refuses %j where an index needs a scalar', async (station) => {
    await expectFault(put(current().store, 'wishes', aWish('w1', { station: station as never })), 'BAD_DOCUMENT')
  })

  it('refuses a collection that is not declared', async () => {
    const name = 'constructor' as 'logins'
    await expectFault(current().store.get(name, 'a'), 'BAD_QUERY')
    await expectFault(put(current().store, name, aLogin('a')), 'BAD_QUERY')
  })
}

function manyAtOnce(current: Current): void {
  it('gives many in the order asked, without the missing, each once', async () => {
    const { store } = current()
    await put(store, 'logins', aLogin('a'), aLogin('b'), aLogin('c'))
    const found = await store.getMany('logins', ['c', 'nobody', 'a', 'c', 'b'])
    expect(found.map((login) => login._id)).toEqual(['c', 'a', 'b'])
    expect(found[0]).toEqual({ ...aLogin('c'), rev: 1 })
  })

  it('gives none when asked for none, and refuses more than 100', async () => {
    const { store } = current()
    expect(await store.getMany('logins', [])).toEqual([])
    await put(store, 'logins', aLogin('n99'))
    const ids = Array.from({ length: 101 }, (_, i) => `n${i}`)
    expect(await store.getMany('logins', ids.slice(0, 100))).toHaveLength(1)
    await expectFault(store.getMany('logins', ids), 'BAD_QUERY')
  })
}
