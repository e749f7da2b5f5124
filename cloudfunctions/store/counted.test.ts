// That counting changes nothing is shown by simulated.test.ts: its contract runs through a counted store.
import { aLogin } from './contractKit/factories'
import { counted, type CountedStore } from './counted'
import { openSqlite } from './sqlite'

describe('what a call costs', () => {
  let store: CountedStore
  beforeEach(async () => {
    store = counted(openSqlite({ file: ':memory:' }))
    await store.transact((tx) => tx.create('logins', aLogin('a')))
    store.reset()
  })
  afterEach(() => store.close())

  const none = { reads: 0, starts: 0, txReads: 0, writes: 0, commits: 0, rollbacks: 0 }

  test('each reading outside is one trip, asking for nobody is none', async () => {
    await store.get('logins', 'a')
    await store.getMany('logins', ['a', 'b'])
    await store.getMany('logins', [])
    await store.query('transfers', { where: { from: 'a' }, orderBy: { field: 'at', direction: 'asc' }, limit: 1 })
    await store.count('transfers', { from: 'a' })
    expect(store.trips()).toEqual({ ...none, reads: 4 })
  })

  test('a transaction of k operations costs k + 2', async () => {
    await store.transact(async (tx) => {
      const login = await tx.get('logins', 'a')
      if (login) await tx.replace('logins', login)
      await tx.create('logins', aLogin('b'))
      await tx.remove('logins', 'a')
    })
    expect(store.trips()).toEqual({ ...none, starts: 1, txReads: 1, writes: 3, commits: 1 })
    expect(store.total()).toBe(6)
  })

  test('a replace of what was read outside reads it once more inside', async () => {
    const login = await store.get('logins', 'a')
    store.reset()
    await store.transact(async (tx) => void (login && (await tx.replace('logins', login))))
    expect(store.trips()).toEqual({ ...none, starts: 1, txReads: 1, writes: 1, commits: 1 })
  })

  test('a transaction that fails ends with a rollback instead', async () => {
    await expect(store.transact((tx) => tx.create('logins', aLogin('a')))).rejects.toThrow()
    expect(store.trips()).toEqual({ ...none, starts: 1, writes: 1, rollbacks: 1 })
  })
})
