/** Two stations become one while their people go on wishing, helping, confirming, reserving and fetching, and while the
 *  timer's job is cut off wherever it happens to be. Nothing is lost and nothing is there twice. */
import * as fc from 'fast-check'
import { withRetry } from '../../cloudfunctions/kernel/retry'
import { openSimulated } from '../../cloudfunctions/store/simulated'
import type { CollectionName } from '../../domain/collections'
import type { Store } from '../../cloudfunctions/store/port'
import type { JobContext } from '../../cloudfunctions/jobs/job'
import { movePlaces } from '../../cloudfunctions/jobs/place/movePlaces'
import { budgetAccount } from '../../domain/points/account'
import { openCounty, type County } from '../county'
import { PATH, STATION_NAME } from '../factories'
import { givePurse } from '../givePurse'
import { addSecondStation, OTHER, OTHER_BUDGET } from '../twoStations'
import { audit } from './books'
import { thingsOfStation } from '../../domain/stationThings'

const OLD = PATH.station
const NEW = OTHER.station
const BUDGET = 90
const VOLUNTEERS = ['v1', 'v2']

type Step =
  | { kind: 'tell' | 'accept' | 'serve' | 'reserve' | 'fetch'; pick: number; far: number }
  | { kind: 'job'; stops: number; cutAt: number; minutes: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('tell' as const, 'accept' as const, 'serve' as const, 'reserve' as const, 'fetch' as const), pick: fc.nat(5), far: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ kind: fc.constant('job' as const), stops: fc.nat(12), cutAt: fc.nat(60), minutes: fc.nat(2) }),
)

interface Made { wishes: string[]; codes: string[]; people: number }

/** Every refusal is somebody's fair answer; a fault is none. */
async function tries(county: County, who: string, action: 'wish.accept' | 'order.claim' | 'order.checkIn' | 'order.checkOut' | 'hours.confirm' | 'market.reserve' | 'market.handOver', input: never) {
  const reply = await county.ask(who, action, input)
  if (!reply.ok && reply.reason === 'FAULT') throw new Error(`${who} ${action} ended in a fault: ${county.log[county.log.length - 1]?.frames}`)
  return reply.ok ? (reply.data as { code?: string }) : null
}

async function carryOut(county: County, store: Store, made: Made, said: Step): Promise<void> {
  if (said.kind === 'job') {
    county.clock.advance({ minutes: said.minutes })
    return runJob(store, county.clock.now(), said.stops, said.cutAt)
  }
  const who = VOLUNTEERS[said.pick % 2] ?? 'v1'
  if (said.kind === 'tell') return tell(county, made, said.pick % 3 === 0 ? NEW : OLD)
  const orderId = made.wishes[said.pick % Math.max(1, made.wishes.length)] ?? ''
  if (said.kind === 'accept' && orderId) for (const head of ['head', 'head2']) await tries(county, head, 'wish.accept', { wishId: orderId } as never)
  if (said.kind === 'reserve') {
    const code = (await tries(county, who, 'market.reserve', { goodsId: 'soap' } as never))?.code
    if (code) made.codes.push(code)
  }
  if (said.kind === 'fetch' && made.codes.length) await tries(county, 'keeper', 'market.handOver', { code: made.codes[said.pick % made.codes.length] } as never)
  if (said.kind === 'serve') await serve(county, orderId || (await opened(county, made)), who, said.far)
}

async function opened(county: County, made: Made): Promise<string> {
  await tell(county, made, OLD)
  const orderId = made.wishes[made.wishes.length - 1] ?? ''
  for (const head of ['head', 'head2']) await tries(county, head, 'wish.accept', { wishId: orderId } as never)
  return orderId
}

async function tell(county: County, made: Made, stationId: string): Promise<void> {
  const wish = { title: '想有人陪', category: 'company', when: { kind: 'anytime' }, seats: 2, stationId } as const
  made.wishes.push((await county.does('granny', 'wish.tell', wish)).wishId)
}

async function serve(county: County, orderId: string, who: string, far: number): Promise<void> {
  const acts = [
    () => tries(county, who, 'order.claim', { orderId } as never),
    () => tries(county, who, 'order.checkIn', { orderId } as never),
    async () => {
      county.clock.advance({ minutes: 90 })
      await tries(county, who, 'order.checkOut', { orderId } as never)
    },
    () => tries(county, 'granny', 'hours.confirm', { claimId: `${orderId}:${who}` } as never),
    async () => {
      for (const head of ['head', 'head2']) await tries(county, head, 'hours.confirm', { claimId: `${orderId}:${who}` } as never)
    },
  ]
  for (const act of acts.slice(0, far)) await act()
}

/** The job with time for so many documents, in a store that fails for good at the given call, as a function shot down does. */
async function runJob(store: Store, now: string, stops = Infinity, cutAt = Infinity): Promise<void> {
  let calls = 0
  const failing: Store = {
    ...store,
    get: (...given) => (calls++ < cutAt ? store.get(...given) : Promise.reject(new Error('cut off'))) as never,
    query: (...given) => (calls++ < cutAt ? store.query(...given) : Promise.reject(new Error('cut off'))) as never,
    transact: (work) => (calls++ < cutAt ? store.transact(work) : Promise.reject(new Error('cut off'))),
  }
  let left = stops
  const once: JobContext['once'] = (work) => withRetry(work, { sleep: async () => undefined, random: () => 0 })
  await movePlaces({ store: failing, now, once, mayGoOn: () => left-- > 0, alone: (_, work) => work() }).catch((error: Error) => {
    if (error.message !== 'cut off') throw error
  })
}

async function countOf(store: Store, collection: CollectionName, field: string, station: string): Promise<number> {
  return store.count(collection, { [field]: station })
}

async function expectMoved(store: Store, county: County, made: Made): Promise<void> {
  for (const { collection, by } of thingsOfStation) expect([collection, await countOf(store, collection, by, OLD)]).toEqual([collection, collection === 'places' ? 1 : 0])
  expect(await countOf(store, 'wishes', 'station', NEW)).toBe(made.wishes.length)
  expect(await countOf(store, 'redemptions', 'market', NEW)).toBe(made.codes.length)
  expect(await countOf(store, 'goods', 'market', NEW)).toBe(2)
  const { items: people } = await store.query('people', { where: { station: NEW }, orderBy: { field: 'name', direction: 'asc' }, limit: 100 })
  expect(people).toHaveLength(made.people)
  expect(people.filter(({ posts }) => posts.some(({ place }) => place === OLD)).map(({ _id }) => _id)).toEqual([])
  const open = (await Promise.all(made.wishes.map((id) => store.get('orders', id)))).filter((order) => order?.feed === 'listed').map((order) => order?._id)
  const feed = (await county.does('granny', 'order.feed', { scope: 'station' })).orders.map(({ orderId }) => orderId)
  expect([...feed].sort()).toEqual([...open].sort())
  // Every code still fetches what was promised, at the new counter.
  for (const code of made.codes) expect(['handedOver', 'ALREADY_HANDED_OVER']).toContain(await fetched(county, code))
}

async function fetched(county: County, code: string): Promise<string> {
  const reply = await county.ask('keeper2', 'market.handOver', { code })
  return reply.ok ? reply.data.state : reply.reason
}

test('whatever happens meanwhile and wherever it is cut, all of it arrives once', async () => {
  const reached = { moved: 0, served: 0, reserved: 0 }
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 14 }), fc.array(step, { minLength: 4, maxLength: 30 }), async (before, after) => {
    const { store } = openSimulated()
    const county = await openCounty(store, { volunteers: VOLUNTEERS.length, budget: BUDGET })
    await addSecondStation(store)
    for (const who of VOLUNTEERS) await givePurse(store, who, 60)
    const both = [OLD, NEW]
    const [old, other] = await Promise.all(both.map((station) => countOf(store, 'people', 'station', station)))
    const made: Made = { wishes: [], codes: [], people: (old ?? 0) + (other ?? 0) }
    for (const said of before) await carryOut(county, store, made, said)
    await county.does('boss', 'place.merge', { stationId: OLD, intoId: NEW, reason: '撤并建制村' })
    for (const said of after) {
      await carryOut(county, store, made, said)
      expect(await audit(store, both)).toEqual([])
    }
    for (let run = 0; run < 5; run += 1) {
      county.clock.advance({ minutes: 2 })
      // Twice at once, as two timers might.
      await Promise.all([runJob(store, county.clock.now()), runJob(store, county.clock.now())])
      await runJob(store, county.clock.now())
    }
    expect(await store.get('placeMoves', `merge:${OLD}`)).toMatchObject({ state: 'done' })
    await expectMoved(store, county, made)
    expect(await audit(store, both)).toEqual([])
    const [spent, now] = await Promise.all([store.get('accounts', budgetAccount(OLD)), store.get('accounts', budgetAccount(NEW))])
    expect(spent).toMatchObject({ balance: 0 })
    expect(now?.balance).toBeLessThanOrEqual(BUDGET + OTHER_BUDGET)
    reached.moved += made.wishes.length
    reached.reserved += made.codes.length
    reached.served += county.log.filter(({ action, outcome }) => action === 'hours.confirm' && outcome === 'ok').length
  }), { numRuns: 150 })
  expect(reached.moved).toBeGreaterThan(20)
  expect(reached.reserved).toBeGreaterThan(40)
  expect(reached.served).toBeGreaterThan(40)
})

test('a renamed station is called so by everything that bears its name, and by nothing it was called before', async () => {
  const { store } = openSimulated()
  const county = await openCounty(store, { volunteers: 1 })
  await addSecondStation(store)
  const { wishId } = await county.does('granny', 'wish.tell', { title: '换灯泡', category: 'repair', when: { kind: 'anytime' }, seats: 1, stationId: OLD })
  await county.does('head', 'wish.accept', { wishId })
  await county.does('boss', 'place.edit', { placeId: OLD, name: '柳湾新村' })
  for (let run = 0; run < 4; run += 1) {
    county.clock.advance({ minutes: 1 })
    await runJob(store, county.clock.now(), 3)
    await runJob(store, county.clock.now())
  }
  expect(await store.get('placeMoves', `rename:${OLD}`)).toMatchObject({ state: 'done' })
  expect(await store.get('orders', wishId)).toMatchObject({ stationName: '柳湾新村' })
  expect(await county.does('granny', 'wish.detail', { wishId })).toMatchObject({ stationName: '柳湾新村' })
  const { items } = await store.query('people', { where: { station: OLD }, orderBy: { field: 'name', direction: 'asc' }, limit: 100 })
  expect(items.filter(({ stationName }) => stationName === STATION_NAME)).toEqual([])
})

test('a renamed township is called so by its teams and covers, and its stations keep theirs', async () => {
  const { store } = openSimulated()
  const county = await openCounty(store, { volunteers: 1 })
  await addSecondStation(store)
  const team = (who: string, placeId: string, name: string) => county.does(who, 'team.create', { kind: 'squad', placeId, name, skills: '电工', capacity: 10 })
  const { teamId } = await team('townHead', 'town', '镇电工队')
  const ofStation = await team('head', OLD, '村电工队')
  const { coverId } = await county.does('townHead', 'team.createCover', { placeId: 'town', insurer: '某某保险', amountYuan: 100_000, from: '2026-01-01', until: '2026-12-31' })
  await county.does('boss', 'place.edit', { placeId: 'town', name: '新镇' })
  for (let run = 0; run < 3; run += 1) {
    county.clock.advance({ minutes: 1 })
    await runJob(store, county.clock.now())
  }
  expect(await store.get('placeMoves', 'rename:town')).toMatchObject({ state: 'done' })
  expect(await store.get('teams', teamId)).toMatchObject({ placeName: '新镇' })
  expect(await store.get('covers', coverId)).toMatchObject({ placeName: '新镇' })
  expect(await store.get('teams', ofStation.teamId)).toMatchObject({ placeName: STATION_NAME })
})

test('a service recorded when the budget has gone ahead is paid from where it went', async () => {
  const { store } = openSimulated()
  const county = await openCounty(store, { volunteers: 1, budget: BUDGET })
  await addSecondStation(store)
  const made: Made = { wishes: [], codes: [], people: 0 }
  const orderId = await opened(county, made)
  await serve(county, orderId, 'v1', 4)
  await county.does('boss', 'place.merge', { stationId: OLD, intoId: NEW, reason: '撤并建制村' })
  await store.transact(async (tx) => {
    const move = await tx.get('placeMoves', `merge:${OLD}`)
    if (move) await tx.replace('placeMoves', { ...move, reached: 'budget' })
  })
  await runJob(store, county.clock.now())
  expect(await store.get('accounts', budgetAccount(NEW))).toMatchObject({ balance: BUDGET + OTHER_BUDGET })
  expect((await county.does('head', 'hours.confirm', { claimId: `${orderId}:v1` })).points).toBeGreaterThan(0)
  expect(await audit(store, [OLD, NEW])).toEqual([])
})
