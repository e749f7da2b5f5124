/** How the time of a run is shared, and who looks again after what another did. */
import { openCounty, openOrderFor, type County } from '../../tests/county'
import { aClaim, PATH } from '../../tests/factories'
import { addDays, dayOf } from '../../domain/calendar/shanghai'
import { inBatches } from '../store/inBatches'
import { openSimulated, type World } from '../store/simulated'
import { StoreError } from '../store/port'
import { JOBS } from './jobs'
import { newRhythm } from './rhythm'
import { runJobs } from './runJobs'

let world: World
let county: County
beforeEach(async () => {
  world = openSimulated()
  county = await openCounty(world.store, { volunteers: 3 })
})
const retry = { sleep: async () => undefined }

describe('more is due than a run has time for', () => {
  const CLAIMS = 400
  const OTHERS = 120
  const held = () => world.store.count('claims', { state: 'held' })
  const waiting = () => world.store.count('identityClaims', { state: 'waiting' })
  /** A run in which every call takes longer than it does. */
  const slowRun = (times: number) => runJobs({ store: world.store, clock: county.clock, retry, elapsed: () => Date.parse(world.clock.now()) * times })
  beforeEach(async () => {
    const numbers = (length: number) => Array.from({ length }, (_, n) => n)
    const at = county.clock.now()
    const { rev: _, ...claim } = aClaim({ state: 'held', lapseAt: at })
    await inBatches(world.store, numbers(CLAIMS), (tx, n) => tx.create('claims', { ...claim, _id: `o${n}:nobody`, orderId: `o${n}`, personId: 'nobody' }))
    await inBatches(world.store, numbers(OTHERS), (tx, n) =>
      tx.create('identityClaims', { station: PATH.station, name: '王秀', number: '1234', lost: false, at, _id: `c${n}`, login: `wx-new${n}`, state: 'waiting' }))
    county.clock.advance({ days: 60 })
  })

  test('what is urgent takes most of it, and leaves the others a part in which they get something done', async () => {
    await slowRun(3.5)
    expect(await held()).toBeGreaterThan(0)
    expect(await held()).toBeLessThan(CLAIMS / 2)
    expect(await waiting()).toBeLessThan(OTHERS)
  })
})

test('of what is not urgent each is first in its turn, so that none is always last', async () => {
  const patient = new Set(JOBS.filter(([, { every }]) => every !== 'run').map(([name]) => name))
  const firsts = new Set<string>()
  for (let minute = 0; minute < patient.size; minute += 1) {
    const reports = await runJobs({ store: world.store, clock: county.clock, retry })
    firsts.add(reports.find(({ job }) => patient.has(job))!.job)
    county.clock.advance({ minutes: 1 })
  }
  expect(firsts).toEqual(patient)
})

test('a document that others were first to eight times over is no trouble: the next run does it', async () => {
  const orderId = await openOrderFor(county, 1)
  const { claimId } = await county.does('v1', 'order.claim', { orderId })
  county.clock.advance({ days: 60 })
  let first = 0
  const reports = await runJobs({
    clock: county.clock, retry,
    store: {
      ...world.store,
      async query(collection, asked) {
        const page = await world.store.query(collection, asked)
        if (asked.where.state === 'held' && page.items.length > 0) first = 8
        return page
      },
      transact: (work) => ((first -= 1) >= 0 ? Promise.reject(new StoreError('CONFLICT', 'planted')) : world.store.transact(work)),
    },
  })
  expect(reports.find(({ job }) => job === 'lapseClaims')).toEqual({ job: 'lapseClaims', done: 0 })
  expect(await world.store.get('claims', claimId)).toMatchObject({ state: 'held' })
  expect(await world.store.count('troubles', { state: 'open' })).toBe(0)
  await runJobs({ store: world.store, clock: county.clock, retry })
  expect(await world.store.get('claims', claimId)).toMatchObject({ state: 'lapsed' })
})

test('what time changed may ring somebody: the next run looks, though nobody did anything meanwhile [F84]', async () => {
  process.env.TARO_APP_SUBSCRIBE_TEMPLATES = 'template-1'
  try {
    const rung: string[] = []
    const rhythm = newRhythm(county.clock.now())
    const run = () => {
      county.clock.advance({ minutes: 5 })
      return runJobs({ store: world.store, clock: county.clock, retry, rhythm, ring: async (openid) => { rung.push(openid); return 'sent' } })
    }
    await county.does('granny', 'notice.allow', { granted: 1 })
    for (let n = 0; n < 12; n += 1) await run()
    // A term that ends soon: its job has one beat a day, after those of all urgent ones.
    await world.store.transact((tx) => tx.create('appointments', {
      ...PATH, _id: 'a', personId: 'granny', role: 'shopKeeper', place: PATH.station, grid: '', state: 'inForce', until: addDays(dayOf(county.clock.now()), 5), warn: 'due',
      proposedBy: 'head', proposedAt: county.clock.now(), decidedBy: '', endedBy: '', reason: '', ruleVersion: '',
    }))
    const told = () => world.store.count('messages', { to: 'granny', state: 'unread' })
    for (let n = 0; n < 24 * 12 && (await told()) === 0; n += 1) await run()
    expect(await told()).toBe(1)
    expect(rung).toEqual([])
    await run()
    expect(rung).toEqual(['wx-granny'])
  } finally {
    delete process.env.TARO_APP_SUBSCRIBE_TEMPLATES
  }
})
