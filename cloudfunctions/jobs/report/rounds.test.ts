/** Rounds over many: all within a day, at a bounded cost, and nothing changed by hand stays hidden. */
import { settleAuditor } from '../../../tests/auditor'
import { openCounty, openOrderFor, serve, type County } from '../../../tests/county'
import { PATH } from '../../../tests/factories'
import { ALL_IN_ROUNDS } from '../../../domain/report/stretch'
import type { CountedStore } from '../../store/counted'
import { openSimulated, type World } from '../../store/simulated'
import { runJobs } from '../runJobs'
import { turnOf } from './lookAtStretch'

const MORE = 900
let world: World
let store: CountedStore
let county: County
beforeEach(async () => {
  world = openSimulated()
  store = world.store
  county = await openCounty(store)
  await settleAuditor(store)
  const orderId = await openOrderFor(county, 1)
  await county.does('v1', 'order.claim', { orderId })
  await serve(county, orderId, 'v1', 120)
  const v2 = (await store.get('people', 'v2'))!
  for (let from = 0; from < MORE; from += 100) {
    await store.transact(async (tx) => {
      for (let n = from; n < from + 100; n += 1) await tx.create('people', { ...v2, _id: `more${n}`, name: `更多${n}`, logins: [] })
    })
  }
})

/** @param shares runs in which every job has time for one step alone. */
const run = (shares = 0) => {
  let elapsed = 0
  return runJobs({ store, clock: county.clock, elapsed: shares > 0 ? () => (elapsed += 20_000) : undefined })
}
const aDayLater = async () => { county.clock.advance({ days: 1 }); await run() }
const open = async () => (await county.does('auditor', 'report.findings', { state: 'open' })).findings
const round = async () => (await store.get('rounds', 'people'))!
const everybody = () => store.count('people', { centre: PATH.centre })
const [minutes, points] = [{ kind: 'hours' as const, whose: '乡亲v1' }, { kind: 'balance' as const, whose: '乡亲v1' }]
const change = {
  tally: () => store.transact(async (tx) => { const it = (await tx.get('hourTallies', 'v1'))!; await tx.replace('hourTallies', { ...it, creditMinutes: it.creditMinutes + 1 }) }),
  async entry() {
    const [{ _id } = { _id: '' }] = (await store.query('hourEntries', { where: { personId: 'v1' }, orderBy: { field: 'startedAt', direction: 'asc' }, limit: 1 })).items
    await store.transact(async (tx) => { const it = (await tx.get('hourEntries', _id))!; await tx.replace('hourEntries', { ...it, minutes: it.minutes + 1 }) })
  },
  async transfer() {
    const [{ _id } = { _id: '' }] = (await store.query('transfers', { where: { to: 'person:v1' }, orderBy: { field: 'at', direction: 'asc' }, limit: 1 })).items
    await store.transact(async (tx) => { const it = (await tx.get('transfers', _id))!; await tx.replace('transfers', { ...it, points: it.points + 1 }) })
  },
}

test('everybody is looked at in one run, as long as there is time', async () => {
  await run()
  expect(await round()).toMatchObject({ looked: 0, lookedBefore: await everybody() })
})

test('a round that had no time goes on where it was, and counts nobody twice', async () => {
  await run(1)
  const { looked } = await round()
  expect(looked).toBeGreaterThan(100)
  expect(looked).toBeLessThan(await everybody())
  for (let n = 0; n < 3; n += 1) await run(1)
  expect(await round()).toMatchObject({ looked: 0, lookedBefore: await everybody() })
})

test('whoever did nothing since is not added up again', async () => {
  await run()
  county.clock.advance({ days: 1 })
  store.reset()
  await run()
  expect((await round()).lookedBefore).toBe(await everybody())
  // A page of a hundred is two reads; each of some thirty whose turn it is one more, and the other jobs have their looks.
  expect(store.trips().reads).toBeLessThan(180)
})

test('a sum changed by hand is found within a day, though its owner did nothing [F58]', async () => {
  await run()
  await change.tally()
  await aDayLater()
  expect(await open()).toMatchObject([minutes])
})

test('a row changed by hand behind a sum that still stands is found when its owner\'s turn comes, within twenty-eight days [F58]', async () => {
  await run()
  await change.entry()
  await change.transfer()
  const found = new Map<string, number>()
  for (let day = 1; day <= ALL_IN_ROUNDS; day += 1) {
    await aDayLater()
    for (const { kind, whose } of await open()) if (whose === minutes.whose && !found.has(kind)) found.set(kind, day)
  }
  expect(await open()).toEqual(expect.arrayContaining([expect.objectContaining(minutes), expect.objectContaining(points)]))
  expect([found.get('hours'), found.get('balance')]).toEqual([turnOf('v1') || ALL_IN_ROUNDS, turnOf('person:v1') || ALL_IN_ROUNDS])
})

test('what is wrong is looked at in every round until it agrees again', async () => {
  await run()
  await change.entry()
  await change.tally()
  await aDayLater()
  expect((await open()).map(({ kind }) => kind)).toEqual(['hoursByYear'])
  await aDayLater()
  expect(await open()).toHaveLength(1)
})

test('people who came since find a place in their stretch, and those beside them are not added up anew', async () => {
  await run()
  const v2 = (await store.get('people', 'v2'))!
  await store.transact(async (tx) => { for (let n = 0; n < 60; n += 1) await tx.create('people', { ...v2, _id: `a${n}`, name: `新来${n}`, logins: [] }) })
  county.clock.advance({ days: 1 })
  store.reset()
  await run()
  expect((await round()).lookedBefore).toBe(await everybody())
  expect(store.trips().reads).toBeLessThan(180 + 60)
})

test('one person whose books cannot be read is set aside, and the round goes on', async () => {
  await store.transact((tx) => tx.create('accounts', { _id: 'person:v3', kind: 'person', holder: 'v3', balance: 0, held: 0, nextExpiry: '', warnOn: '', lots: 'none' as never }))
  await change.tally()
  await run()
  expect(await open()).toMatchObject([minutes])
  expect((await store.query('troubles', { where: { state: 'open' }, orderBy: { field: 'firstSeen', direction: 'asc' }, limit: 10 })).items).toMatchObject([{ _id: 'reconcilePurses:person:v3' }])
})

test('a round from before steps were counted begins anew instead of passing somebody over', async () => {
  await store.transact((tx) => tx.create('rounds', { _id: 'people', after: 'WyJ6IiwieiJd', startedAt: county.clock.now(), finishedAt: '', looked: 300, lookedBefore: 0 }))
  await run()
  expect((await round()).lookedBefore).toBe(await everybody())
})

test('where all books are wrong at once, a run still ends before the platform ends it', async () => {
  for (let from = 0; from < MORE; from += 100) {
    await store.transact(async (tx) => {
      for (let n = from; n < from + 100; n += 1) await tx.create('hourTallies', { _id: `more${n}`, creditMinutes: 1, honoraryMinutes: 0, byYear: {}, entries: 0 })
    })
  }
  const ms = () => Date.parse(world.clock.now())
  const begun = ms()
  await runJobs({ store, clock: county.clock, elapsed: ms })
  expect(ms() - begun).toBeLessThan(20_000)
  for (let n = 0; n < 3; n += 1) await runJobs({ store, clock: county.clock, elapsed: ms })
  expect(await store.count('findings', { centre: PATH.centre, state: 'open' })).toBe(MORE)
})
