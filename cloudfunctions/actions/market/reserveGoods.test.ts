/** Points and one piece set aside, on the shelf of her own village only. */
import { openCounty, openOrderFor, serve, type County } from '../../../tests/county'
import { runJobs } from '../../jobs/runJobs'
import { openSimulated, type World } from '../../store/simulated'

let world: World
let county: County
beforeEach(async () => {
  world = openSimulated()
  county = await openCounty(world.store)
  const orderId = await openOrderFor(county, 1)
  await county.does('v1', 'order.claim', { orderId })
  await serve(county, orderId, 'v1', 240)
})

test('goods of another village are not there for her, and nothing is set aside', async () => {
  await world.store.transact((tx) => tx.create('goods', { _id: 'theirs', market: 'elsewhere', name: '毛巾', unit: '条', picture: 'soap', price: 1, stock: 9, reserved: 0 }))
  expect(await county.refused('v1', 'market.reserve', { goodsId: 'theirs' })).toBe('NOT_FOUND')
  expect(await world.store.get('goods', 'theirs')).toMatchObject({ reserved: 0 })
  expect(await world.store.get('accounts', 'person:v1')).toMatchObject({ held: 0 })
})

test('what she set aside nobody else gives back, neither a neighbour nor the shopkeeper [R-P9]', async () => {
  const { redemptionId } = await county.does('v1', 'market.reserve', { goodsId: 'soap' })
  for (const who of ['v2', 'keeper', 'head']) expect(await county.refused(who, 'market.cancel', { redemptionId })).toBe('NOT_ALLOWED')
  expect(await world.store.get('redemptions', redemptionId)).toMatchObject({ state: 'reserved' })
  await county.does('v1', 'market.cancel', { redemptionId })
  expect(await world.store.get('accounts', 'person:v1')).toMatchObject({ held: 0 })
})

test('what she fetched while the timer was looking is not let go: each piece goes out once [R-P9]', async () => {
  const { redemptionId, code } = await county.does('v1', 'market.reserve', { goodsId: 'soap' })
  const before = (await world.store.get('redemptions', redemptionId))!
  await county.does('keeper', 'market.handOver', { code })
  const paid = await world.store.get('accounts', 'person:v1')
  county.clock.advance({ days: 40 })
  // The list was read a moment before she fetched it.
  const early = { ...world.store, query: async (name: never, query: never) => (name === 'redemptions' ? { items: [before], next: null } : world.store.query(name, query)) }
  await runJobs({ store: early as never, clock: county.clock })
  expect((await world.store.get('redemptions', redemptionId))?.state).not.toBe('expired')
  expect(await world.store.get('goods', 'soap')).toMatchObject({ stock: 8, reserved: 0 })
  expect(await world.store.get('accounts', 'person:v1')).toMatchObject({ balance: paid!.balance })
})
