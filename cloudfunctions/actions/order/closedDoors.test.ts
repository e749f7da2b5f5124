/** What is closed again when a service is over, and what a fellow volunteer does not read. */
import { openCounty, openOrderFor, serve, type County } from '../../../tests/county'
import { runJobs } from '../../jobs/runJobs'
import { openSimulated, type World } from '../../store/simulated'

let world: World
let county: County
beforeEach(async () => {
  world = openSimulated()
  county = await openCounty(world.store)
})

test('the address is closed once she has checked out, and no reading is noted [N16]', async () => {
  const orderId = await openOrderFor(county, 1)
  await county.does('v1', 'order.claim', { orderId })
  expect(await county.does('v1', 'order.whereToGo', { orderId })).toMatchObject({ address: '柳湾村granny家' })
  await county.does('v1', 'order.checkIn', { orderId })
  await county.does('v1', 'order.checkOut', { orderId })
  expect(await county.refused('v1', 'order.whereToGo', { orderId })).toBe('CLAIM_NOT_LIVE')
  expect(await world.store.count('disclosures', { wishId: orderId })).toBe(1)
})

test('the address is closed when she gave the seat back, and when it lapsed [N16]', async () => {
  const [given, lapsed] = [await openOrderFor(county, 1), await openOrderFor(county, 1)]
  await county.does('v1', 'order.claim', { orderId: given })
  await county.does('v1', 'order.release', { orderId: given })
  await county.does('v2', 'order.claim', { orderId: lapsed })
  county.clock.advance({ days: 7 })
  await runJobs({ store: world.store, clock: county.clock })
  expect((await world.store.get('claims', `${lapsed}:v2`))?.state).toBe('lapsed')
  expect(await county.refused('v1', 'order.whereToGo', { orderId: given })).toBe('CLAIM_NOT_LIVE')
  expect(await county.refused('v2', 'order.whereToGo', { orderId: lapsed })).toBe('CLAIM_NOT_LIVE')
})

test('who holds one seat reads her own claim, not those of the others; who told it and the station read all', async () => {
  const orderId = await openOrderFor(county, 2)
  for (const who of ['v1', 'v2']) await county.does(who, 'order.claim', { orderId })
  expect(await county.does('v1', 'order.detail', { orderId })).toMatchObject({ mine: { claimId: `${orderId}:v1` }, claims: [] })
  for (const who of ['granny', 'head']) expect((await county.does(who, 'order.detail', { orderId })).claims).toHaveLength(2)
})

test('a visit too short to count is confirmed and makes no entry of zero minutes', async () => {
  const orderId = await openOrderFor(county, 1)
  await county.does('v1', 'order.claim', { orderId })
  expect(await serve(county, orderId, 'v1', 0)).toMatchObject({ complete: true, minutes: 0, points: 0 })
  expect(await world.store.get('hourEntries', `${orderId}:v1`)).toBeNull()
  expect(await world.store.get('hourTallies', 'v1')).toBeNull()
})
