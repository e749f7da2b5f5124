import { openCounty, openOrderFor, serve, type County } from '../../../tests/county'
import { audit } from '../../../tests/bank/books'
import { openSimulated, type World } from '../../store/simulated'
import { runJobs } from '../runJobs'

let world: World
let county: County
const time = () => runJobs({ store: world.store, clock: county.clock })
const waitUntil = (instant: string) => county.clock.advance({ minutes: (Date.parse(instant) - Date.parse(county.clock.now())) / 60_000 })
const mine = () => county.does('v1', 'points.mine', {})
const told = async () => (await county.does('v1', 'notice.inbox', {})).messages.filter(({ kind }) => kind === 'pointsRunOut')

/** Everything of hers was earned on 1 June 2026, and the county's rule ends it on 31 December. */
beforeEach(async () => {
  world = openSimulated()
  county = await openCounty(world.store, { volunteers: 1 })
  const orderId = await openOrderFor(county, 1)
  await county.does('v1', 'order.claim', { orderId })
  expect((await serve(county, orderId, 'v1', 180)).points).toBe(30)
})

test('the page says until when, a month before she is told once, and on the day after they are gone as a line of their own [F60]', async () => {
  expect((await mine()).ends).toEqual([{ day: '2026-12-31', points: 30 }])
  waitUntil('2026-11-30T01:00:00.000Z')
  await time()
  expect(await told()).toHaveLength(0)
  waitUntil('2026-12-01T01:00:00.000Z')
  await time()
  await time()
  expect(await told()).toMatchObject([{ words: expect.stringContaining('30分用到12月31日'), about: { thing: 'points' } }])
  waitUntil('2026-12-31T15:59:00.000Z')
  await time()
  expect((await mine()).balance).toBe(30)
  waitUntil('2026-12-31T16:00:00.000Z')
  await time()
  await time()
  expect(await mine()).toMatchObject({ balance: 0, ends: [], lines: [{ kind: 'expiry', points: -30 }, { kind: 'service', points: 30 }] })
  expect(await audit(world.store)).toEqual([])
})

test('on the day after they buy nothing, though the timer has not come yet, and the page says so [F60]', async () => {
  waitUntil('2026-12-31T16:00:00.000Z')
  expect(await mine()).toMatchObject({ balance: 0, available: 0, ends: [] })
  expect((await county.does('v1', 'market.goods', {})).available).toBe(0)
  expect(await county.refused('v1', 'market.reserve', { goodsId: 'soap' })).toBe('NOT_ENOUGH_POINTS')
})

test('what a reservation holds outlives the day, and lapses when it is given back', async () => {
  waitUntil('2026-12-20T01:00:00.000Z')
  const { redemptionId } = await county.does('v1', 'market.reserve', { goodsId: 'soap' })
  waitUntil('2027-01-02T01:00:00.000Z')
  await time()
  expect(await mine()).toMatchObject({ balance: 20, held: 20 })
  await county.does('v1', 'market.cancel', { redemptionId })
  await time()
  expect(await mine()).toMatchObject({ balance: 0, held: 0 })
  expect(await audit(world.store)).toEqual([])
})
