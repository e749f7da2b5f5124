/** Who only asks SQLite goes on in one turn of the event loop; with `givingWay` others are heard in between. */
import { givingWay } from './givingWay'
import type { Store } from './port'
import { openSqlite } from './sqlite'
import { aLogin, put } from './contractKit/factories'

/** Far more than a turn takes. */
const MANY = 20_000

let store: Store
beforeEach(async () => {
  store = openSqlite({ file: ':memory:' })
  await put(store, 'logins', aLogin('a'))
})
afterEach(() => store.close())

const byId = { orderBy: { field: '_id', direction: 'asc' }, where: {}, limit: 1 } as const
const asks: [string, (of: Store) => Promise<unknown>][] = [
  ['get', (of) => of.get('logins', 'a')],
  ['getMany', (of) => of.getMany('logins', ['a'])],
  ['query', (of) => of.query('logins', byId)],
  ['count', (of) => of.count('messages', { to: 'a', state: 'unread' })],
]

test.each(asks)('a job that only asks, here by %s, lets others be heard long before it is done', async (_, ask) => {
  const job = givingWay(store)
  let heard = false
  setImmediate(() => { heard = true })
  let asked = 0
  for (; !heard && asked < MANY; asked += 1) await ask(job)
  expect(heard).toBe(true)
})

test('answers and writes as the store does', async () => {
  const job = givingWay(store)
  await job.transact((tx) => tx.create('logins', aLogin('b')))
  expect((await job.query('logins', { ...byId, limit: 5 })).items.map(({ _id }) => _id)).toEqual(['a', 'b'])
  await expect(job.transact(() => Promise.reject(new Error('not this one')))).rejects.toThrow('not this one')
})
