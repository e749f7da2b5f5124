/** What time ends, seen by those it is about: all of it in one run, and nothing that has begun anew meanwhile. */
import { openCounty, openOrderFor, serve, type County } from '../../tests/county'
import { PATH } from '../../tests/factories'
import { inBatches } from '../store/inBatches'
import { openSimulated, type World } from '../store/simulated'
import { runJobs } from './runJobs'

let world: World
let county: County
beforeEach(async () => {
  world = openSimulated()
  county = await openCounty(world.store)
})
const passes = async (days: number) => {
  county.clock.advance({ days })
  await runJobs({ store: world.store, clock: county.clock })
}

test('what was said to link new phones goes after thirty days, approved or not, however many there are', async () => {
  const said = { station: PATH.station, name: '王秀', number: '1234', lost: false, at: county.clock.now() }
  await inBatches(world.store, Array.from({ length: 120 }, (_, n) => n), (tx, n) =>
    tx.create('identityClaims', { ...said, _id: `c${n}`, login: `wx-new${n}`, state: n % 2 ? 'waiting' : 'approved' }))
  await passes(29)
  expect(await world.store.count('identityClaims', { state: 'approved' })).toBe(60)
  await passes(2)
  expect([await world.store.count('identityClaims', { state: 'approved' }), await world.store.count('identityClaims', { state: 'waiting' })]).toEqual([0, 0])
})

test('goods nobody picked up read as run out, not as called off by her [R-P9]', async () => {
  const orderId = await openOrderFor(county, 1)
  await county.does('v1', 'order.claim', { orderId })
  await serve(county, orderId, 'v1', 240)
  await county.does('v1', 'market.reserve', { goodsId: 'soap' })
  await passes(31)
  expect((await county.does('v1', 'market.mine', {})).redemptions).toMatchObject([{ state: 'expired' }])
})

test('a seat given back and taken anew while the timer looks is not lost [F24]', async () => {
  const orderId = await openOrderFor(county, 1)
  await county.does('v1', 'order.claim', { orderId })
  const query = world.store.query
  world.store.query = async (collection, asked) => {
    const page = await query(collection, asked)
    if (collection === 'claims' && page.items.length > 0) {
      world.store.query = query
      await county.does('v1', 'order.release', { orderId })
      await county.does('v1', 'order.claim', { orderId })
    }
    return page
  }
  await passes(7)
  expect((await county.does('v1', 'order.detail', { orderId })).mine).toMatchObject({ state: 'held' })
})

test('a term that runs out takes no post that was given anew', async () => {
  const term = { ...PATH, personId: 'v1', role: 'shopKeeper' as const, place: PATH.station, grid: '', state: 'inForce' as const, warn: 'off' as const, proposedBy: 'head', proposedAt: county.clock.now(), decidedBy: '', endedBy: '', reason: '', ruleVersion: '' }
  await world.store.transact(async (tx) => {
    await tx.create('appointments', { ...term, _id: 'first', until: '2026-06-02' })
    await tx.create('appointments', { ...term, _id: 'anew', until: '2026-12-31' })
    const v1 = await tx.get('people', 'v1')
    if (v1) await tx.replace('people', { ...v1, posts: [...v1.posts, { role: 'shopKeeper', place: PATH.station, until: '2026-12-31', appointment: 'anew' }] })
  })
  await passes(3)
  expect((await world.store.get('appointments', 'first'))?.state).toBe('ended')
  expect((await county.does('v1', 'person.me', {})).posts).toContainEqual(expect.objectContaining({ role: 'shopKeeper' }))
})
