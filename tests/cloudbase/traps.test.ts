/** Each trap of the CloudBase SDK, twice: what the raw SDK does (so that we learn when a release changes it), and that
 *  the store does not fall in. */
import { cloudbaseStore } from '../../cloudfunctions/store/cloudbase'
import { INDEXES } from '../../domain/collections'
import { aGoods, aLogin, aRequest, aTally, aWish, expectFault, have, put } from '../../cloudfunctions/store/contractKit/factories'
import type { Query, Store } from '../../cloudfunctions/store/port'
import { databaseOf, pretendToBeInScf, rawDatabaseOf, type RawDatabase } from './wireServer/callers'
import { startWireServer, type WireServer } from './wireServer/wireServer'

let wire: WireServer
let raw: RawDatabase
let store: Store

async function open(delayMs = 0): Promise<void> {
  wire = await startWireServer({ collections: Object.keys(INDEXES), delayMs })
  pretendToBeInScf(wire)
  raw = rawDatabaseOf()
  // Named, so that the server watches it for requests outside its transaction.
  store = cloudbaseStore(databaseOf('store'))
}

beforeEach(() => open())
afterEach(() => wire.stop())

/** What the last requests of that action said, as the server read them. */
const sent = (action: string) => wire.trips.filter((trip) => trip.action === action).map((trip) => trip.body)

const goodsOf = (market: unknown): Query => ({
  where: { market: market as string },
  orderBy: { field: 'price', direction: 'asc' },
  limit: 10,
})

describe('where()', () => {
  beforeEach(() => put(store, 'goods', aGoods('g1'), aGoods('g2', { market: 'S2' })))

  it('reads an object from outside as an operator', async () => {
    const injected = JSON.parse('{"$gt":""}') as object
    expect((await raw.collection('goods').where({ market: injected }).get()).data).toHaveLength(2)
    wire.forget()
    await expectFault(store.query('goods', goodsOf(injected)), 'BAD_QUERY')
    await expectFault(store.count('goods', goodsOf(injected).where), 'BAD_QUERY')
    expect(wire.trips).toEqual([])
  })

  it('wraps a value in _.eq, so that even an object that came so far would match nothing', async () => {
    const wrapped = raw.collection('goods').where({ market: raw.command.eq({ $gt: '' }) })
    expect((await wrapped.get()).data).toEqual([])
    await store.query('goods', goodsOf('S1'))
    await store.count('goods', { market: 'S1' })
    expect(sent('database.getDocument').at(-1)?.query).toContain('"market":{"$eq":"S1"}')
    expect(sent('database.calculateDocument').at(-1)?.query).toBe('{"market":{"$eq":"S1"}}')
  })

  it.each([{ market: {} }, { market: undefined, price: 20 }])('drops %j from the condition', async (where) => {
    expect((await raw.collection('goods').where(where).get()).data).toHaveLength(2)
    await expectFault(store.query('goods', goodsOf(where.market)), 'BAD_QUERY')
  })
})

describe('inside a transaction', () => {
  const outside: Record<string, [action: string, call: (row: ReturnType<RawDatabase['collection']>) => Promise<unknown>]> = {
    'where().update()': ['database.modifyDocument', (goods) => goods.where({ _id: 'g1' }).update({ price: 99 })],
    'where().remove()': ['database.removeDocument', (goods) => goods.where({ _id: 'g1' }).remove()],
    'count()': ['database.calculateDocument', (goods) => goods.where({ _id: 'g1' }).count()],
    'aggregate()': ['database.aggregateDocuments', (goods) => goods.aggregate().match({ _id: 'g1' }).end()],
  }

  it.each(Object.entries(outside))('%s leaves it', async (_, [action, call]) => {
    await put(store, 'goods', aGoods('g1'))
    const tx = await raw.startTransaction()
    await call(tx.collection('goods'))
    await tx.rollback()
    expect(sent(action).at(-1)?.transactionId).toBeUndefined()
    // A caller the server knows is stopped, so our own tests would see it.
    const watched = await rawDatabaseOf('careless').startTransaction()
    await expect(call(watched.collection('goods'))).rejects.toMatchObject({ code: 'WIRE_OUTSIDE_TRANSACTION' })
  })

  it('what where().update() wrote outlives the rollback', async () => {
    await put(store, 'goods', aGoods('g1'))
    const tx = await raw.startTransaction()
    await tx.collection('goods').where({ _id: 'g1' }).update({ price: 99 })
    await tx.rollback()
    expect((await have(store, 'goods', 'g1')).price).toBe(99)
  })

  it('the store sends nothing but single documents of the transaction', async () => {
    await put(store, 'goods', aGoods('g1'), aGoods('g2'))
    wire.forget()
    await store.transact(async (tx) => {
      const goods = await tx.get('goods', 'g1')
      if (goods) await tx.replace('goods', { ...goods, price: 99 })
      await tx.remove('goods', 'g2')
      await tx.create('goods', aGoods('g3'))
      // Not read before: the store reads its rev first.
      await tx.replace('goods', { ...aGoods('g3'), rev: 1, price: 7 })
    })
    const [start, ...rest] = wire.trips
    expect([start?.action, ...rest.map((trip) => trip.action)]).toEqual([
      'database.startTransaction',
      'database.getDocument',
      'database.modifyDocument',
      'database.removeDocument',
      'database.insertDocument',
      'database.modifyDocument',
      'database.commitTransaction',
    ])
    expect(rest.every((trip) => trip.transactionId?.startsWith('tx-'))).toBe(true)
    const byId = rest.filter(({ action }) => /(get|modify|remove)Document/.test(action))
    expect(byId.every(({ body }) => body.queryType === 'DOC')).toBe(true)
  })

  it('two requests at the same time are refused, so the store takes them in turn', async () => {
    await wire.stop()
    // Long enough that the second is on its way before the first is answered.
    await open(60)
    const tx = await raw.startTransaction()
    const both = ['a', 'b'].map((id): Promise<unknown> => tx.collection('logins').doc(id).get())
    await expect(Promise.all(both)).rejects.toMatchObject({ message: expect.stringContaining('TransactionBusy') })
    await Promise.allSettled(both)
    await put(store, 'logins', aLogin('a'), aLogin('b'))
    const found = await store.transact((own) => Promise.all([own.get('logins', 'a'), own.get('logins', 'b')]))
    expect(found.map((login) => login?._id)).toEqual(['a', 'b'])
  })

  it('a missing document is null, outside it is an empty list; the store says null', async () => {
    const tx = await raw.startTransaction()
    expect((await raw.collection('logins').doc('nobody').get()).data).toEqual([])
    expect((await tx.collection('logins').doc('nobody').get()).data).toBeNull()
    expect(await store.get('logins', 'nobody')).toBeNull()
    expect(await store.transact((own) => own.get('logins', 'nobody'))).toBeNull()
  })
})

describe('writing', () => {
  it('update({a: {}}) drops the field, and nested objects merge; a replace of the store replaces', async () => {
    await put(store, 'requests', aRequest('r1', { old: 1 }), aRequest('r2', { old: 1 }))
    await raw.collection('requests').doc('r1').update({ answer: {}, target: 'x' })
    expect(await have(store, 'requests', 'r1')).toMatchObject({ answer: { old: 1 }, target: 'x' })
    await raw.collection('requests').doc('r1').update({ answer: { added: 1 } })
    expect((await have(store, 'requests', 'r1')).answer).toEqual({ old: 1, added: 1 })
    const read = await have(store, 'requests', 'r2')
    await store.transact((tx) => tx.replace('requests', { ...read, answer: {} }))
    expect((await have(store, 'requests', 'r2')).answer).toEqual({})
    const again = await have(store, 'requests', 'r2')
    await store.transact((tx) => tx.replace('requests', { ...again, answer: { a: { b: {} } } }))
    expect((await have(store, 'requests', 'r2')).answer).toEqual({ a: { b: {} } })
  })

  it('set() refuses a body with _id; the store sends none', async () => {
    await expect(raw.collection('logins').doc('o1').set(aLogin('o1'))).rejects.toMatchObject({ code: 'INVALID_PARAM' })
    await put(store, 'logins', aLogin('o1'))
    await store.transact((tx) => tx.replace('logins', { ...aLogin('o1', 'p9'), rev: 1 }))
    expect(sent('database.modifyDocument').at(-1)?.data).toBe('{"personId":"p9","rev":{"$numberInt":"2"}}')
    expect(await have(store, 'logins', 'o1')).toEqual({ _id: 'o1', rev: 2, personId: 'p9' })
  })

  it('set() creates what is missing and asks nobody for a rev; the store reads first', async () => {
    const tx = await raw.startTransaction()
    await tx.collection('logins').doc('ghost').set({ personId: 'p1' })
    await tx.commit()
    expect((await raw.collection('logins').doc('ghost').get()).data).toHaveLength(1)
    const ghost = { ...aLogin('ghost2'), rev: 1 }
    await expectFault(store.transact((own) => own.replace('logins', ghost)), 'CONFLICT')
    expect(await store.get('logins', 'ghost2')).toBeNull()
  })

  it('create() writes _id into what it was given; the store leaves it alone', async () => {
    const mine: Record<string, unknown> = { personId: 'p1' }
    await (raw.collection('logins').doc('o1') as unknown as { create(row: object): Promise<unknown> }).create(mine)
    expect(mine).toHaveProperty('_id')
    const given = Object.freeze(aTally('p1', { byYear: Object.freeze({ '2026': 1 }) as Record<string, number> }))
    await put(store, 'hourTallies', given)
    expect(await have(store, 'hourTallies', 'p1')).toEqual({ ...given, rev: 1 })
  })
})

describe('reading', () => {
  it('get() gives 100 when not told otherwise and 1 000 at most; the store always says how many', async () => {
    const rows = Array.from({ length: 1001 }, (_, i) => ({ _id: `l${i}`, personId: 'p1', rev: 1 }))
    await raw.collection('logins').add(rows)
    expect((await raw.collection('logins').get()).data).toHaveLength(100)
    expect((await raw.collection('logins').limit(5000).get()).data).toHaveLength(1000)
    const ids = rows.slice(0, 100).map((row) => row._id)
    expect(await store.getMany('logins', ids)).toHaveLength(100)
    await raw.collection('goods').add(Array.from({ length: 101 }, (_, i) => ({ ...aGoods(`g${i}`), rev: 1 })))
    const page = await store.query('goods', { ...goodsOf('S1'), limit: 100 })
    expect([page.items.length, page.next === null]).toEqual([100, false])
  })

  it('makes class instances of what looks like GeoJSON; the store refuses it, and gives plain JSON all the same', async () => {
    const place = { type: 'Point', coordinates: [120, 30] }
    await raw.collection('requests').add({ ...aRequest('r1', place), rev: 1 })
    const [{ answer }] = (await raw.collection('requests').doc('r1').get()).data as [{ answer: object }]
    expect(Object.getPrototypeOf(answer)).not.toBe(Object.prototype)
    for (const read of [
      await have(store, 'requests', 'r1'),
      await store.transact((tx) => tx.get('requests', 'r1')),
      (await store.getMany('requests', ['r1']))[0],
      (await store.query('requests', { where: { target: 'w1' }, orderBy: { field: 'at', direction: 'asc' }, limit: 1 })).items[0],
    ]) {
      expect(Object.getPrototypeOf(read?.answer)).toBe(Object.prototype)
      expect(read?.answer).toEqual(place)
    }
    await expectFault(put(store, 'requests', aRequest('r2', [{ deep: place }])), 'BAD_DOCUMENT')
  })

  it('cannot read again what only looks like GeoJSON; the store keeps it out', async () => {
    const poison = { type: 'Point', coordinates: ['east', 'north'] }
    await raw.collection('requests').add({ ...aRequest('r1', poison), rev: 1 })
    await expect(raw.collection('requests').doc('r1').get()).rejects.toThrow('Geo Point must be number type')
    await expectFault(put(store, 'requests', aRequest('r2', poison)), 'BAD_DOCUMENT')
    await put(store, 'requests', aRequest('r3', 'sound'))
    const sound = await have(store, 'requests', 'r3')
    await expectFault(store.transact((tx) => tx.replace('requests', { ...sound, answer: poison })), 'BAD_DOCUMENT')
    expect((await have(store, 'requests', 'r3')).answer).toBe('sound')
  })

  it('takes a field named _bsontype for a type of its own; the store refuses it', async () => {
    await raw.collection('requests').add({ ...aRequest('r1', { _bsontype: 'Long', said: 'hello' }), rev: 1 })
    expect((await have(store, 'requests', 'r1')).answer).toBe(0)
    await expectFault(put(store, 'requests', aRequest('r2', { _bsontype: 'Long', said: 'hello' })), 'BAD_DOCUMENT')
  })

  it('costs one round trip, whatever is asked', async () => {
    await put(store, 'wishes', ...Array.from({ length: 5 }, (_, i) => aWish(`w${i}`)))
    const feed: Query = {
      where: { station: 'S1', state: 'submitted' },
      orderBy: { field: 'toldAt', direction: 'desc' },
      from: '2026-01-01',
      before: '2027-01-01',
      limit: 2,
    }
    const { next } = await store.query('wishes', feed)
    const questions = [
      () => store.get('wishes', 'w1'),
      () => store.getMany('wishes', ['w3', 'w1', 'nobody']),
      () => store.query('wishes', feed),
      () => store.query('wishes', { ...feed, after: next ?? '' }),
      () => store.count('wishes', feed.where),
    ]
    for (const question of questions) {
      wire.forget()
      await question()
      expect(wire.trips).toHaveLength(1)
    }
  })
})
