/** One run: what breaks stops nobody else, what is urgent is never starved, and a run with nothing to do costs next to nothing. */
import { openCounty, openOrderFor, type County } from '../../tests/county'
import { aPerson, PATH } from '../../tests/factories'
import { troubleAfter } from '../../domain/upkeep/trouble'
import { openSimulated, type World } from '../store/simulated'
import { StoreError, type Store } from '../store/port'
import { JOBS } from './jobs'
import { newRhythm, type Rhythm } from './rhythm'
import { runJobs } from './runJobs'

let world: World
let county: County
beforeEach(async () => {
  world = openSimulated()
  county = await openCounty(world.store, { volunteers: 3 })
})

const run = (store: Store = world.store, rhythm?: Rhythm) => runJobs({ store, clock: county.clock, rhythm, retry: { sleep: async () => undefined } })
const troubles = async () => (await world.store.query('troubles', { where: { state: 'open' }, orderBy: { field: 'firstSeen', direction: 'asc' }, limit: 100 })).items

/** Claims of v1 and v2 long past their day, v1's without the fields its job needs. */
async function plant(): Promise<string[]> {
  const ids: string[] = []
  for (const who of ['v1', 'v2']) {
    const orderId = await openOrderFor(county, 1)
    const { claimId } = await county.does(who, 'order.claim', { orderId })
    ids.push(claimId)
    if (who === 'v1') await world.store.transact(async (tx) => tx.replace('orders', { ...(await tx.get('orders', orderId))!, happenings: null } as never))
  }
  county.clock.advance({ days: 60 })
  return ids
}
/** The store as it is, but that one job cannot look. */
const without = (collection: string): Store =>
  ({ ...world.store, query: (asked, query) => (asked === collection ? Promise.reject(new Error('planted')) : world.store.query(asked, query)) })
const wholeOf = (job: string) => world.store.get('troubles', `${job}:`)
const stateOf = async (id: string) => (await world.store.get('claims', id))?.state

test('a document that cannot be read is set aside with a trouble that says where it broke; all else goes on', async () => {
  const [bad, good] = await plant() as [string, string]
  const reports = await run()
  expect(await stateOf(good)).toBe('lapsed')
  expect(reports.map(({ job }) => job)).toEqual(expect.arrayContaining(JOBS.map(([name]) => name)))
  const open = await troubles()
  expect(open.find(({ document }) => document === bad) ?? open[0]).toMatchObject({ tries: 1, where: expect.stringContaining('TypeError') })
})

test('it is tried again after growing pauses, and gone once it held', async () => {
  await plant()
  await run()
  const [first] = await troubles()
  await run()
  expect((await troubles())[0]?.tries).toBe(1)
  county.clock.advance({ minutes: 11 })
  await run()
  expect((await troubles())[0]?.tries).toBe(2)
  for (const { document, job } of await troubles()) {
    const orderId = job === 'lapseClaims' ? (await world.store.get('claims', document))!.orderId : document
    await world.store.transact(async (tx) => tx.replace('orders', { ...(await tx.get('orders', orderId))!, happenings: [] }))
  }
  county.clock.advance({ minutes: 21 })
  await run()
  expect(await troubles()).toEqual([])
  expect((await world.store.get('troubles', first!._id))?.state).toBe('gone')
})

test('a job that fails as a whole is noted, and the others run', async () => {
  const [, good] = await plant() as [string, string]
  const reports = await run(without('redemptions'))
  expect(reports.find(({ job }) => job === 'expireRedemptions')).toMatchObject({ failed: true })
  expect(await stateOf(good)).toBe('lapsed')
  expect(await troubles()).toContainEqual(expect.objectContaining({ job: 'expireRedemptions', document: '' }))
})

test('a job that failed as a whole and then runs through closes its trouble at once, not a day later', async () => {
  await run(without('redemptions'))
  expect(await wholeOf('expireRedemptions')).toMatchObject({ state: 'open' })
  county.clock.advance({ minutes: 1 })
  await run()
  expect(await wholeOf('expireRedemptions')).toMatchObject({ state: 'gone', end: 'held' })
})

test('a database that was away for a moment is no document\'s trouble: the next run does it', async () => {
  const orderId = await openOrderFor(county, 1)
  const { claimId } = await county.does('v1', 'order.claim', { orderId })
  county.clock.advance({ days: 60 })
  let away = 0
  await run({
    ...world.store,
    async query(collection, asked) {
      const page = await world.store.query(collection, asked)
      // From here on as often as one is tried.
      if (collection === 'claims' && page.items.length > 0) away = 8
      return page
    },
    transact: (work) => ((away -= 1) >= 0 ? Promise.reject(new StoreError('UNAVAILABLE', 'planted')) : world.store.transact(work)),
  })
  expect(await troubles()).toEqual([])
  await run()
  expect(await stateOf(claimId)).toBe('lapsed')
})

test('troubles that cannot be read stop no job', async () => {
  const [, good] = await plant() as [string, string]
  let asked = 0
  const broken: Store = { ...world.store, query: (collection, query) => (collection === 'troubles' && (asked += 1) === 1 ? Promise.reject(new Error('planted')) : world.store.query(collection, query)) }
  await run(broken)
  expect(await stateOf(good)).toBe('lapsed')
})

describe('where a job has a beat of its own', () => {
  const five = async (rhythm: Rhythm, store?: Store) => {
    county.clock.advance({ minutes: 5 })
    return run(store, rhythm)
  }
  /** warnLicences, a job of the day, failed at its beat. */
  async function fallen(): Promise<Rhythm> {
    const rhythm = newRhythm(county.clock.now())
    for (let n = 0; n < 24 * 12 && !(await wholeOf('warnLicences')); n += 1) await five(rhythm, without('licences'))
    expect(await wholeOf('warnLicences')).toMatchObject({ state: 'open', tries: 1 })
    return rhythm
  }

  test('what failed is tried again when it says it will be, not at the next beat', async () => {
    const rhythm = await fallen()
    await five(rhythm)
    expect(await wholeOf('warnLicences')).toMatchObject({ state: 'open', tries: 1 })
    await five(rhythm)
    expect(await wholeOf('warnLicences')).toMatchObject({ state: 'gone', end: 'held' })
  })

  test('asked to try now, the very next run does', async () => {
    const rhythm = await fallen()
    await world.store.transact(async (tx) => {
      await tx.create('people', aPerson('admin', { posts: [{ role: 'villager', place: PATH.station }, { role: 'systemAdmin', place: PATH.centre }] }))
      await tx.create('logins', { _id: 'wx-admin', personId: 'admin' })
    })
    await county.does('admin', 'upkeep.tryAgain', { job: 'warnLicences' })
    await five(rhythm)
    expect(await wholeOf('warnLicences')).toMatchObject({ state: 'gone', end: 'held' })
  })

  test('what no job offers any more calls no job again and again', async () => {
    const rhythm = await fallen()
    await world.store.transact((tx) => tx.create('troubles', troubleAfter(null, { job: 'warnLicences', document: 'went', where: '', now: county.clock.now() })))
    for (let n = 0; n < 4; n += 1) await five(rhythm)
    // Somebody does something, and so the troubles are read again.
    await openOrderFor(county, 1)
    expect((await five(rhythm)).map(({ job }) => job)).not.toContain('warnLicences')
  })
})

test('a trouble that no job comes back to is closed a day after it was to be tried, and says so', async () => {
  const [bad] = await plant() as [string, string]
  await run()
  for (const { document, job } of await troubles()) {
    // Mended by hand, so that nothing of it is due any more.
    const id = job === 'lapseClaims' ? document : bad
    await world.store.transact(async (tx) => { const claim = (await tx.get('claims', id))!; await tx.replace('claims', { ...claim, state: 'released' }) })
    await world.store.transact(async (tx) => { const order = (await tx.get('orders', document.split(':')[0]!))!; await tx.replace('orders', { ...order, happenings: [], feed: 'unlisted', state: 'expired' }) })
  }
  const [open] = await troubles()
  county.clock.advance({ minutes: 5 + 25 * 60 })
  await run()
  expect(await world.store.get('troubles', open!._id)).toMatchObject({ state: 'open' })
  county.clock.advance({ minutes: 6 })
  await run()
  expect(await world.store.get('troubles', open!._id)).toMatchObject({ state: 'gone', end: 'notOffered', tries: 1 })
})

test('when nobody did anything and nothing comes due, a run asks the database eight times at most', async () => {
  const rhythm = newRhythm(county.clock.now())
  for (let n = 0; n < 24 * 12; n += 1) {
    county.clock.advance({ minutes: 5 })
    await run(world.store, rhythm)
  }
  const costs: number[] = []
  for (let n = 0; n < 24 * 12; n += 1) {
    county.clock.advance({ minutes: 5 })
    world.store.reset()
    await run(world.store, rhythm)
    costs.push(world.store.total())
  }
  const dear = costs.filter((cost) => cost > 8)
  // Once a day each of the four rounds over the books has something to do, and a budget and its shelf have many rows.
  expect(dear.length).toBeLessThanOrEqual(4)
  expect(Math.max(...costs)).toBeLessThanOrEqual(20)
  const day = costs.reduce((sum, cost) => sum + cost, 0)
  expect(day).toBeLessThan(24 * 12 * 5)
})
