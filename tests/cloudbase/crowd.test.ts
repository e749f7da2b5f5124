/** More at once, or in a second, than the plan allows: the wire server counts and turns away, the store asks again after
 *  pauses and the kernel begins anew, and people get what they asked for. */
import { withRetry } from '../../cloudfunctions/kernel/retry'
import { cloudbaseStore } from '../../cloudfunctions/store/cloudbase'
import { INDEXES } from '../../domain/collections'
import { aGoods, aLogin, expectFault, have, put } from '../../cloudfunctions/store/contractKit/factories'
import type { Store } from '../../cloudfunctions/store/port'
import { databaseOf, pretendToBeInScf, rawDatabaseOf } from './wireServer/callers'
import type { WireLimits } from './wireServer/limits'
import { startWireServer, type WireServer } from './wireServer/wireServer'

let wire: WireServer
afterEach(() => {
  jest.restoreAllMocks()
  return wire.stop()
})

async function open(limits: Partial<WireLimits>, delayMs = 20): Promise<Store> {
  wire = await startWireServer({ collections: Object.keys(INDEXES), indexes: INDEXES, limits, delayMs })
  pretendToBeInScf(wire)
  return cloudbaseStore(databaseOf())
}

const all = <T>(count: number, one: (nth: number) => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: count }, (_, nth) => one(nth)))

test('raw, each limit says its own code and nothing was done', async () => {
  await open({ concurrentRequests: 2 })
  const asked = await Promise.allSettled(['o1', 'o2', 'o3'].map((_id) => rawDatabaseOf().collection('logins').add({ _id, personId: 'p1', rev: 1 }) as Promise<unknown>))
  expect(asked.filter(({ status }) => status === 'rejected')).toEqual([{ status: 'rejected', reason: expect.objectContaining({ code: 'EXCEED_CONCURRENT_REQUEST_LIMIT' }) }])
  expect(await cloudbaseStore(databaseOf()).getMany('logins', ['o1', 'o2', 'o3'])).toHaveLength(2)
  await wire.stop()
  await open({ requestsPerSecond: 2 }, 0)
  const raw = rawDatabaseOf()
  for (const id of ['o1', 'o2']) await raw.collection('logins').doc(id).get()
  await expect(raw.collection('logins').doc('o3').get()).rejects.toMatchObject({ code: 'EXCEED_RATELIMIT' })
})

test('five at the same time, and thirty who read: each is answered in the end', async () => {
  const store = await open({ concurrentRequests: 5 })
  await put(store, 'logins', aLogin('o1'))
  wire.forget()
  const read = await all(30, () => store.get('logins', 'o1'))
  expect(read.filter((login) => login?.personId === 'p1')).toHaveLength(30)
  expect(wire.trips.length).toBeGreaterThan(30)
})

test('twenty in a second, and thirty who read: the pauses outlast the second, at their shortest, too', async () => {
  const store = await open({ requestsPerSecond: 20 }, 0)
  jest.spyOn(Math, 'random').mockReturnValue(0)
  expect(await all(30, () => store.get('logins', 'o1'))).toEqual(Array.from({ length: 30 }, () => null))
  expect(wire.trips.length).toBeGreaterThan(50)
})

test('who is turned away every time hears that it is busy: a read has asked four times, a write three times four', async () => {
  const store = await open({ concurrentRequests: 0 })
  await expectFault(store.get('logins', 'o1'), 'UNAVAILABLE')
  expect(wire.trips).toHaveLength(4)
  await expectFault(withRetry(() => put(store, 'logins', aLogin('o1'))), 'UNAVAILABLE')
  expect(wire.trips).toHaveLength(4 + 12)
})

test('forty tap for ten seats where ten may ask at once: ten sit, the others are told it is full', async () => {
  const store = await open({ concurrentRequests: 10 }, 4)
  await put(store, 'goods', aGoods('seats', { stock: 10 }))
  const outcomes = await all(40, (nth) => takeSeat(cloudbaseStore(databaseOf(`person${nth}`)), `person${nth}`))
  expect(outcomes.filter((outcome) => outcome === 'taken')).toHaveLength(10)
  expect(outcomes.filter((outcome) => outcome === 'full')).toHaveLength(30)
  expect((await have(store, 'goods', 'seats')).reserved).toBe(10)
}, 60_000)

const takeSeat = (store: Store, name: string): Promise<'taken' | 'full'> =>
  withRetry(() => store.transact(async (tx) => {
    const seats = await tx.get('goods', 'seats')
    if (!seats || seats.reserved >= seats.stock) return 'full'
    await tx.create('logins', aLogin(name))
    await tx.replace('goods', { ...seats, reserved: seats.reserved + 1 })
    return 'taken'
  }))
