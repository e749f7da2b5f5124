/** Two registrations become one while both phones and the county go on: wishes, services, confirmations, reservations and
 *  fetching, and a job that is cut off wherever it happens to be. What the one that stays has afterwards is the sum of what
 *  both had, to the minute and the point; nothing is left with the other. A failure prints fast-check's seed. */
import * as fc from 'fast-check'
import { withRetry } from '../../cloudfunctions/kernel/retry'
import { openSimulated } from '../../cloudfunctions/store/simulated'
import type { Store } from '../../cloudfunctions/store/port'
import type { JobContext } from '../../cloudfunctions/jobs/job'
import { mergeCooled, mergePeople } from '../../cloudfunctions/jobs/merge/mergePeople'
import { waysToJoin } from '../../domain/waysToPeople'
import { personAccount } from '../../domain/points/account'
import { openCounty, voicesOf, type County } from '../county'
import { PATH } from '../factories'
import { givePurse } from '../givePurse'
import { audit } from './books'

const BOTH = ['v1', 'v2']

type Step =
  | { kind: 'tell' | 'serve' | 'reserve' | 'fetch' | 'join'; pick: number; far: number }
  | { kind: 'job'; stops: number; cutAt: number; minutes: number; meanwhile: number }

const act = fc.record({ kind: fc.constantFrom('tell' as const, 'serve' as const, 'reserve' as const, 'fetch' as const, 'join' as const), pick: fc.nat(5), far: fc.integer({ min: 2, max: 5 }) })
const job = fc.record({ kind: fc.constant('job' as const), stops: fc.nat(9), cutAt: fc.nat(40), minutes: fc.nat(2), meanwhile: fc.nat(5) })
const step: fc.Arbitrary<Step> = fc.oneof({ weight: 2, arbitrary: act }, { weight: 1, arbitrary: job })

interface Made { wishes: string[]; codes: string[]; teamId: string }

/** Every refusal is somebody's fair answer; a fault is none. */
async function tries(county: County, who: string, action: never, input: object) {
  const reply = await county.ask(who, action, input as never)
  if (!reply.ok && reply.reason === 'FAULT') throw new Error(`${who} ${String(action)} ended in a fault: ${county.log[county.log.length - 1]?.frames}`)
  return reply.ok ? (reply.data as { code?: string; wishId?: string }) : null
}
const does = (county: County, who: string, action: string, input: object) => tries(county, who, action as never, input)

async function carryOut(county: County, store: Store, made: Made, said: Step): Promise<void> {
  if (said.kind === 'job') {
    county.clock.advance({ minutes: said.minutes })
    const call = said.meanwhile === 0 ? undefined : does(county, BOTH[said.meanwhile % 2] ?? 'v1', said.meanwhile > 3 ? 'market.reserve' : 'wish.tell', said.meanwhile > 3 ? { goodsId: 'soap' } : WISH)
    const [, answer] = await Promise.all([runJob(store, county.clock.now(), said.stops, said.cutAt), call])
    if (answer?.code) made.codes.push(answer.code)
    return
  }
  const who = BOTH[said.pick % 2] ?? 'v1'
  if (said.kind === 'tell') await does(county, who, 'wish.tell', WISH)
  if (said.kind === 'join') await does(county, who, said.far > 3 ? 'team.leave' : 'team.join', { teamId: made.teamId })
  if (said.kind === 'reserve') {
    const code = (await does(county, who, 'market.reserve', { goodsId: 'soap' }))?.code
    if (code) made.codes.push(code)
  }
  if (said.kind === 'fetch' && made.codes.length) await does(county, 'keeper', 'market.handOver', { code: made.codes[said.pick % made.codes.length] })
  if (said.kind === 'serve') await serve(county, made, who, said)
}

const WISH = { title: '想有人陪', category: 'company', when: { kind: 'anytime' }, seats: 2, stationId: PATH.station, contact: { phone: '13800001234', address: '柳湾村' } } as const

/** The whole way, or broken off after so many steps: what is left to confirm is confirmed by a later one. */
async function serve(county: County, made: Made, who: string, { far, pick }: { far: number; pick: number }): Promise<void> {
  const orderId = made.wishes[pick % made.wishes.length] ?? ''
  const acts: (() => Promise<unknown>)[] = [
    () => does(county, who, 'order.claim', { orderId }),
    () => does(county, who, 'order.checkIn', { orderId }),
    () => {
      county.clock.advance({ minutes: 60 })
      return does(county, who, 'order.checkOut', { orderId })
    },
    () => does(county, 'granny', 'hours.confirm', { claimId: `${orderId}:${who}` }),
    () => does(county, 'head', 'hours.confirm', { claimId: `${orderId}:${who}` }),
  ]
  for (const one of acts.slice(0, far + 1)) await one()
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
  const ctx: JobContext = { store: failing, now, once, mayGoOn: () => left-- > 0, alone: (_, work) => work() }
  await mergeCooled(ctx).then(() => mergePeople(ctx)).catch((error: Error) => {
    if (error.message !== 'cut off') throw error
  })
}

async function settle(store: Store): Promise<{ county: County; made: Made }> {
  const county = await openCounty(store, { volunteers: 2, budget: 400 })
  for (const who of BOTH) await givePurse(store, who, 60)
  const { teamId } = await county.does('head', 'team.create', { kind: 'squad', placeId: PATH.station, name: '柳湾帮忙分队', capacity: 30 })
  const wishes: string[] = []
  for (let n = 0; n < 4; n += 1) {
    const { wishId } = await county.does('granny', 'wish.tell', WISH)
    await county.does('head', 'wish.accept', { wishId })
    wishes.push(wishId)
  }
  return { county, made: { wishes, codes: [], teamId } }
}

const BOOKS_OF_TWO = /was at two places/
/** A phone in two places at once is what two registrations make possible; all else must agree. */
const disagreements = async (store: Store) => (await audit(store)).filter((line) => !BOOKS_OF_TWO.test(line))

/** The sum over both, however far it has come. */
async function sums(store: Store) {
  const tallies = await Promise.all(BOTH.map((who) => store.get('hourTallies', who)))
  const purses = await Promise.all(BOTH.map((who) => store.get('accounts', personAccount(who))))
  const of = (numbers: (number | undefined)[]) => numbers.reduce<number>((all, each) => all + (each ?? 0), 0)
  return { minutes: of(tallies.map((tally) => tally?.creditMinutes)), balance: of(purses.map((purse) => purse?.balance)), held: of(purses.map((purse) => purse?.held)) }
}

test('whatever happens meanwhile and wherever it is cut, she has afterwards what both had', async () => {
  const reached = { merged: 0, minutes: 0, held: 0 }
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 12 }), fc.array(step, { minLength: 4, maxLength: 16 }), async (before, after) => {
    const { store } = openSimulated()
    const { county, made } = await settle(store)
    for (const said of before) await carryOut(county, store, made, said)
    await county.does('head', 'person.beginMerge', { personId: 'v1', otherId: 'v2', seen: true }).catch(() => undefined)
    county.clock.advance({ days: 1, minutes: 1 })
    for (const said of after) {
      await carryOut(county, store, made, said)
      expect(await disagreements(store)).toEqual([])
    }
    const last = await sums(store)
    for (let run = 0; run < 6; run += 1) {
      county.clock.advance({ minutes: 2 })
      // Twice at once, as two timers might.
      await Promise.all([runJob(store, county.clock.now()), runJob(store, county.clock.now())])
    }
    expect(await sums(store)).toEqual(last)
    expect(await disagreements(store)).toEqual([])
    if ((await store.get('people', 'v2'))?.mergedInto) {
      await expectOne(store)
      reached.merged += 1
      reached.minutes += last.minutes
      reached.held += last.held
    }
  }), { numRuns: 120 })
  expect(reached.merged).toBeGreaterThan(40)
  expect(reached.minutes).toBeGreaterThan(1000)
  expect(reached.held).toBeGreaterThan(100)
}, 600_000)

/** Nothing is found by the other id any more but what each ledger wrote. */
async function expectOne(store: Store): Promise<void> {
  expect(await store.get('merges', 'merge:v2:0')).toMatchObject({ state: 'done' })
  expect(await store.get('hourTallies', 'v2') ?? { creditMinutes: 0 }).toMatchObject({ creditMinutes: 0 })
  // A purse nothing ever came into has no lots at all.
  const purse = await store.get('accounts', personAccount('v2'))
  expect([purse?.balance ?? 0, purse?.held ?? 0, purse?.lots ?? []]).toEqual([0, 0, []])
  for (const { collection, find } of waysToJoin) {
    if (!('where' in find) || collection === 'hourEntries') continue
    const { items } = await store.query(collection, { where: find.where('v2'), orderBy: { field: find.sort, direction: 'asc' }, limit: 100 })
    expect([collection, items.map(({ _id }) => _id)]).toEqual([collection, []])
  }
  const team = (await store.query('teams', { where: { station: PATH.station }, orderBy: { field: 'name', direction: 'asc' }, limit: 1 })).items[0]
  const members = await store.count('memberships', { teamId: team?._id ?? '', state: 'member' })
  const asked = await store.count('memberships', { teamId: team?._id ?? '', state: 'asked' })
  expect([team?.members, (await store.get('people', 'v1'))?.teams ?? 0]).toEqual([members, members + asked])
}

test('a call that was on its way when she was merged arrives, and follows; a seat is not taken by who is gone', async () => {
  const { store } = openSimulated()
  const gate: { open: () => void; waits: Promise<void> } = { open: () => undefined, waits: Promise.resolve() }
  const gated: Store = { ...store, transact: (work) => gate.waits.then(() => store.transact(work)) }
  const { county, made } = await settle(gated)
  await county.does('head', 'person.beginMerge', { personId: 'v1', otherId: 'v2', seen: true })
  county.clock.advance({ days: 1, minutes: 1 })
  await county.does('v2', 'person.me', {})
  gate.waits = new Promise((resolve) => {
    gate.open = resolve
  })
  const told = does(county, 'v2', 'wish.tell', WISH)
  const orderId = made.wishes[0] ?? ''
  // A function that just woke reads who is calling before its transaction, a warm one in it.
  const [cold, warm] = [voicesOf(gated, { now: county.clock.now() }).ask('v2', 'order.claim', { orderId }, 'request-cold'), county.ask('v2', 'order.claim', { orderId })]
  await new Promise((resolve) => setImmediate(resolve))
  // Merged, and the whole table walked once.
  await runJob(store, county.clock.now())
  expect((await store.get('merges', 'merge:v2:0'))?.pass).toBe(2)
  gate.open()
  const wish = await told
  expect(await cold).toMatchObject({ ok: false, reason: 'NOT_JOINED' })
  expect(await warm).toMatchObject({ ok: true, data: { claimId: `${orderId}:v1` } })
  expect((await store.get('wishes', wish?.wishId ?? ''))?.beneficiaryId).toBe('v2')
  for (let run = 0; run < 4; run += 1) {
    county.clock.advance({ minutes: 2 })
    await runJob(store, county.clock.now())
  }
  expect((await store.get('wishes', wish?.wishId ?? ''))?.beneficiaryId).toBe('v1')
  expect(await county.does('v2', 'market.reserve', { goodsId: 'soap' })).toMatchObject({ state: 'reserved' })
  expect(await store.get('accounts', personAccount('v1'))).toMatchObject({ balance: 120, held: 20 })
  await expectOne(store)
  expect(await audit(store)).toEqual([])
})
