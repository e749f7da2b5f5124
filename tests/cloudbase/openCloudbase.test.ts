/** How a deployed function gets its store, and that what the counting decorator says a store costs is what it costs. */
import { cloudbaseStore } from '../../cloudfunctions/store/cloudbase'
import { INDEXES } from '../../domain/collections'
import { aLogin, put } from '../../cloudfunctions/store/contractKit/factories'
import { counted } from '../../cloudfunctions/store/counted'
import { openCloudbase } from '../../cloudfunctions/store/openCloudbase'
import { databaseOf, pretendToBeInScf } from './wireServer/callers'
import { startWireServer, type WireServer } from './wireServer/wireServer'

let wire: WireServer
beforeEach(async () => {
  wire = await startWireServer({ collections: Object.keys(INDEXES) })
  pretendToBeInScf(wire)
})
afterEach(() => wire.stop())

it('a container opens one store, of the environment it runs in', async () => {
  const store = openCloudbase()
  expect(openCloudbase()).toBe(store)
  await put(store, 'logins', aLogin('o1'))
  expect(wire.trips[0]?.body).toMatchObject({ action: 'database.startTransaction', envName: 'wire-env' })
})

it('the trips that are counted are the trips that are made', async () => {
  const store = counted(cloudbaseStore(databaseOf('wang')))
  await put(store, 'logins', aLogin('o1'))
  await store.get('logins', 'o1')
  await store.getMany('logins', [])
  await store.getMany('logins', ['o1', 'o2'])
  await store.query('goods', { where: { market: 'S1' }, orderBy: { field: 'price', direction: 'asc' }, limit: 5 })
  await store.count('goods', { market: 'S1' })
  await store.transact(async (tx) => {
    await tx.replace('logins', { ...aLogin('o1'), rev: 1 })
    await tx.get('logins', 'o1')
    await tx.create('logins', aLogin('o3'))
    await tx.remove('logins', 'o3')
  })
  await expect(store.transact(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(store.total()).toBe(wire.trips.length)
  expect(store.total()).toBe(16)
})
