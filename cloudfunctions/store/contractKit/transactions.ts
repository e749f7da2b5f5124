/** Contract cases of one transaction: all or nothing, its own writes, and its end. */
import type { Current } from './opened'
import { aLogin, aTally, aWish, expectFault, have, put } from './factories'
import type { Tx } from '../port'

/** Registers the cases. */
export function describeTransactions(current: Current): void {
  describe('one transaction', () => {
    writes(current)
    replacing(current)
    allOrNothing(current)
    afterwards(current)
    isolation(current)
  })
}

function writes(current: Current): void {
  it('answers what its work returns', async () => {
    expect(await current().store.transact(async () => 42)).toBe(42)
  })

  it('refuses to create an id that is taken, and leaves the first', async () => {
    const { store } = current()
    await put(store, 'logins', aLogin('o1', 'first'))
    await expectFault(put(store, 'logins', aLogin('o1', 'second')), 'EXISTS')
    expect((await have(store, 'logins', 'o1')).personId).toBe('first')
  })

  it('keeps collections apart: the same id may live in two', async () => {
    const { store } = current()
    await put(store, 'logins', aLogin('same'))
    await put(store, 'hourTallies', aTally('same'))
    expect(await store.get('logins', 'same')).toEqual({ ...aLogin('same'), rev: 1 })
  })

  it('removes, after which the id is free again', async () => {
    const { store } = current()
    await put(store, 'logins', aLogin('o1', 'old'))
    await store.transact((tx) => tx.remove('logins', 'o1'))
    expect(await store.get('logins', 'o1')).toBeNull()
    await expectFault(store.transact((tx) => tx.remove('logins', 'o1')), 'MISSING')
    await put(store, 'logins', aLogin('o1', 'new'))
    expect(await have(store, 'logins', 'o1')).toEqual({ _id: 'o1', personId: 'new', rev: 1 })
  })
}

function replacing(current: Current): void {
  it('counts rev up by one with every replace', async () => {
    const { store } = current()
    await put(store, 'logins', aLogin('o1'))
    for (const personId of ['a', 'b', 'c']) {
      const login = await have(store, 'logins', 'o1')
      await store.transact((tx) => tx.replace('logins', { ...login, personId }))
    }
    expect(await have(store, 'logins', 'o1')).toEqual({ _id: 'o1', personId: 'c', rev: 4 })
  })

  it('refuses to replace what has changed since it was read', async () => {
    const { store } = current()
    await put(store, 'logins', aLogin('o1'))
    const stale = await have(store, 'logins', 'o1')
    await store.transact((tx) => tx.replace('logins', { ...stale, personId: 'winner' }))
    await expectFault(store.transact((tx) => tx.replace('logins', { ...stale, personId: 'late' })), 'CONFLICT')
    expect((await have(store, 'logins', 'o1')).personId).toBe('winner')
  })

  it('refuses to replace with a rev ahead of the stored one', async () => {
    const { store } = current()
    await put(store, 'logins', aLogin('o1', 'first'))
    await expectFault(store.transact((tx) => tx.replace('logins', { ...aLogin('o1', 'ahead'), rev: 2 })), 'CONFLICT')
    expect(await have(store, 'logins', 'o1')).toEqual({ ...aLogin('o1', 'first'), rev: 1 })
  })

  it('refuses to replace what is not there, or without the rev that was read', async () => {
    const { store } = current()
    await expectFault(store.transact((tx) => tx.replace('logins', { ...aLogin('o1'), rev: 1 })), 'CONFLICT')
    await put(store, 'logins', aLogin('o1'))
    const without = aLogin('o1') as never
    await expectFault(store.transact((tx) => tx.replace('logins', without)), 'BAD_DOCUMENT')
  })

  it('replaces twice in one transaction, read once, created there or not read at all, and each time counts', async () => {
    const { store } = current()
    await put(store, 'logins', aLogin('read'), aLogin('unread'))
    const unread = await have(store, 'logins', 'unread')
    await store.transact(async (tx) => {
      const read = (await tx.get('logins', 'read'))!
      await tx.create('logins', aLogin('made'))
      for (const [login, personId] of [[read, 'a'], [unread, 'b'], [{ ...aLogin('made'), rev: 1 }, 'c']] as const) {
        await tx.replace('logins', { ...login, personId: 'between' })
        await tx.replace('logins', { ...login, personId, rev: login.rev + 1 })
      }
    })
    expect(await store.getMany('logins', ['read', 'unread', 'made'])).toEqual([['read', 'a'], ['unread', 'b'], ['made', 'c']].map(([_id, personId]) => ({ _id, personId, rev: 3 })))
  })

  it('refuses to replace what the same transaction has replaced or removed since it was read', async () => {
    const { store } = current()
    await put(store, 'logins', aLogin('o1', 'first'), aLogin('o2', 'first'))
    const [one, two] = [await have(store, 'logins', 'o1'), await have(store, 'logins', 'o2')]
    await expectFault(store.transact(async (tx) => { for (const personId of ['a', 'b']) await tx.replace('logins', { ...one, personId }) }), 'CONFLICT')
    await expectFault(store.transact(async (tx) => { await tx.remove('logins', 'o2'); await tx.replace('logins', { ...two, personId: 'a' }) }), 'CONFLICT')
    for (const id of ['o1', 'o2']) expect(await have(store, 'logins', id)).toEqual({ ...aLogin(id, 'first'), rev: 1 })
  })
}

function allOrNothing(current: Current): void {
  it('leaves nothing of a work that throws, and throws what it threw', async () => {
    const { store } = current()
    await put(store, 'logins', aLogin('old'), aLogin('kept'))
    const reason = new Error('想了想还是算了')
    const attempt = store.transact(async (tx) => {
      await tx.create('logins', aLogin('new'))
      await tx.remove('logins', 'old')
      await tx.replace('logins', { _id: 'kept', rev: 1, personId: 'other' })
      throw reason
    })
    await expect(attempt).rejects.toBe(reason)
    expect(await store.get('logins', 'new')).toBeNull()
    expect(await store.get('logins', 'old')).not.toBeNull()
    expect(await have(store, 'logins', 'kept')).toEqual({ ...aLogin('kept'), rev: 1 })
  })

  it('leaves nothing when its second write fails', async () => {
    const { store } = current()
    await put(store, 'logins', aLogin('taken'))
    const attempt = store.transact(async (tx) => {
      await tx.create('logins', aLogin('new'))
      await tx.create('logins', aLogin('taken'))
    })
    await expectFault(attempt, 'EXISTS')
    expect(await store.get('logins', 'new')).toBeNull()
  })

  it('is doomed by an operation that failed, even when the work swallows it', async () => {
    const { store } = current()
    await put(store, 'logins', aLogin('taken'))
    const attempt = store.transact(async (tx) => {
      await tx.create('logins', aLogin('new'))
      await tx.create('logins', aLogin('taken')).catch(() => undefined)
      return 'all is well'
    })
    await expectFault(attempt, 'EXISTS')
    expect(await store.get('logins', 'new')).toBeNull()
  })
}

function afterwards(current: Current): void {
  it('goes on after one that failed: the store is not stuck', async () => {
    const { store } = current()
    await expect(store.transact(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await expect(store.transact(() => { throw new Error('at once') })).rejects.toThrow('at once')
    await put(store, 'logins', aLogin('next'))
    expect(await store.get('logins', 'next')).not.toBeNull()
  })

  it('writes in several collections together', async () => {
    const { store } = current()
    await store.transact(async (tx) => {
      await tx.create('wishes', aWish('w1'))
      await tx.create('hourTallies', aTally('p1'))
      await tx.create('logins', aLogin('o1'))
    })
    expect((await store.get('wishes', 'w1'))?.rev).toBe(1)
    expect((await store.get('hourTallies', 'p1'))?.rev).toBe(1)
    expect((await store.get('logins', 'o1'))?.rev).toBe(1)
  })

  it('ends with its work: afterwards it refuses everything', async () => {
    const { store } = current()
    let kept: Tx | undefined
    await store.transact(async (tx) => {
      kept = tx
      await tx.create('logins', aLogin('o1'))
    })
    await expectFault((kept as Tx).get('logins', 'o1'), 'TX_ENDED')
    await expectFault((kept as Tx).create('logins', aLogin('o2')), 'TX_ENDED')
    expect(await store.get('logins', 'o2')).toBeNull()
  })

  it('takes a hundred operations, what is replaced unread as two, and keeps nothing of one with more', async () => {
    const { store } = current()
    await put(store, 'logins', aLogin('old'))
    const old = (await store.get('logins', 'old'))!
    const fill = async (tx: Tx, batch: string, count: number) => { for (let n = 0; n < count; n += 1) await tx.create('logins', aLogin(`${batch}${n}`)) }
    await expectFault(store.transact((tx) => fill(tx, 'a', 101)), 'TX_TOO_LARGE')
    await expectFault(store.transact(async (tx) => { await fill(tx, 'b', 99); await tx.replace('logins', old) }), 'TX_TOO_LARGE')
    await expectFault(store.transact(async (tx) => { await fill(tx, 'c', 100); await tx.remove('logins', 'old').catch(() => undefined) }), 'TX_TOO_LARGE')
    for (const none of ['a0', 'b0', 'c0']) expect(await store.get('logins', none)).toBeNull()
    await store.transact((tx) => fill(tx, 'd', 100))
    await store.transact(async (tx) => { await fill(tx, 'e', 98); await tx.replace('logins', (await tx.get('logins', 'old'))!) })
    expect([(await store.get('logins', 'd99'))?.rev, (await store.get('logins', 'e97'))?.rev, (await store.get('logins', 'old'))?.rev]).toEqual([1, 1, 2])
  })
}

function isolation(current: Current): void {
  it('sees its own writes, each at its new rev', async () => {
    const { store } = current()
    await put(store, 'logins', aLogin('old'))
    const seen = await store.transact(async (tx) => {
      await tx.create('logins', aLogin('new'))
      const created = await tx.get('logins', 'new')
      if (created) await tx.replace('logins', { ...created, personId: 'p2' })
      const replaced = await tx.get('logins', 'new')
      await tx.remove('logins', 'old')
      return { created, replaced, removed: await tx.get('logins', 'old') }
    })
    expect(seen.created).toEqual({ ...aLogin('new'), rev: 1 })
    expect(seen.replaced).toEqual({ ...aLogin('new', 'p2'), rev: 2 })
    expect(seen.removed).toBeNull()
    expect(await have(store, 'logins', 'new')).toEqual({ ...aLogin('new', 'p2'), rev: 2 })
  })

  it('gives null inside for what is not there', async () => {
    expect(await current().store.transact((tx) => tx.get('logins', 'nobody'))).toBeNull()
  })

  it('shows nothing outside before its end: get, getMany, query and count see committed documents only', async () => {
    const { store } = current()
    const byStation = {
      where: { station: 'S1', state: 'submitted' },
      orderBy: { field: 'toldAt', direction: 'asc' },
      limit: 10,
    } as const
    await put(store, 'wishes', aWish('w0'))
    const outside = await store.transact(async (tx) => {
      await tx.create('wishes', aWish('w1'))
      await tx.remove('wishes', 'w0')
      return {
        w1: await store.get('wishes', 'w1'),
        many: (await store.getMany('wishes', ['w0', 'w1'])).map((wish) => wish._id),
        page: (await store.query('wishes', byStation)).items.map((wish) => wish._id),
        count: await store.count('wishes', byStation.where),
      }
    })
    expect(outside).toEqual({ w1: null, many: ['w0'], page: ['w0'], count: 1 })
    expect((await store.query('wishes', byStation)).items.map((wish) => wish._id)).toEqual(['w1'])
  })
}
