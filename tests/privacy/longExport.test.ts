/** The data of somebody with much: asked for in one tap, made by the timer, taken piece by piece, and gone again. */
import { runJobs } from '../../cloudfunctions/jobs/runJobs'
import { memoryFiles, type Files } from '../../cloudfunctions/kernel/files'
import { counted, type CountedStore } from '../../cloudfunctions/store/counted'
import { openSqlite } from '../../cloudfunctions/store/sqlite'
import { agreeMerge, askMerge } from '../../domain/merge/merge'
import { openCounty, type County } from '../county'
import { aPerson } from '../factories'
import { giveHours, takeBook } from './exports'

const HOURS = 9_000
let store: CountedStore
let county: County
let paths: Set<string>

beforeEach(async () => {
  store = counted(openSqlite({ file: ':memory:' }))
  paths = new Set()
  county = await openCounty(store, { files: watched(memoryFiles()) })
  await giveHours(store, 'v1', HOURS)
})
afterEach(() => store.close())

function watched(files: Files): Files {
  return {
    ...files,
    put: (path, content, type) => {
      if (content.length > 2_100_000) throw new Error(`${path} is ${content.length} bytes`)
      paths.add(path)
      return files.put(path, content, type)
    },
    remove: (ids) => (ids.forEach((path) => paths.delete(path)), files.remove(ids)),
  }
}

/** @param elapsed milliseconds that pass; missing: none, however slow the machine. */
const run = (elapsed: () => number = () => 0) => runJobs({ store, clock: county.clock, files: county.files, elapsed })
const messages = () => store.count('messages', { to: 'v1', state: 'unread' })
const rowsLeft = async () => (await store.count('exportFiles', { state: 'kept' })) + (await store.count('exportFiles', { state: 'making' }))

async function dayLater(): Promise<void> {
  county.clock.advance({ days: 1, minutes: 1 })
  await run()
}

test('one call asks the database a bounded number of times, however much is hers', async () => {
  store.reset()
  expect(await county.ask('v1', 'privacy.export', {})).toMatchObject({ ok: true })
  expect(store.total()).toBeLessThan(100)
})

test('the timer makes the rest, tells her once, and she takes it piece by piece', async () => {
  const begun = await county.does('v1', 'privacy.export', {})
  expect(begun).toMatchObject({ state: 'making', readyAt: '' })
  expect(begun.lines).toBeGreaterThan(2_000)
  expect(await county.refused('v1', 'privacy.piece', { nth: 1 })).toBe('NOT_FOUND')
  county.clock.advance({ minutes: 1 })
  await run()
  const view = await county.does('v1', 'privacy.exported', {})
  expect(view).toMatchObject({ state: 'ready', askedAt: begun.askedAt, readyAt: county.clock.now() })
  expect(await messages()).toBe(1)
  const { pages, chapters } = await takeBook(county, 'v1')
  expect(pages).toHaveLength(view.pieces)
  expect(chapters.服务时长?.map(({ 活动 }) => 活动)).toEqual(Array.from({ length: HOURS }, (_, nth) => `活动${nth}`))
  expect(await county.refused('v1', 'privacy.piece', { nth: view.pieces + 1 })).toBe('NOT_FOUND')
  expect(await county.refused('v2', 'privacy.piece', { nth: 1 })).toBe('NOT_FOUND')
  await run()
  expect(await messages()).toBe(1)
})

test('a run that has little time does a little, and the next ones the rest', async () => {
  await county.does('v1', 'privacy.export', {})
  // Every look at the clock is a second later.
  let seconds = 0
  let runs = 0
  while ((await county.does('v1', 'privacy.exported', {})).state === 'making') {
    await run(() => (seconds += 1) * 1000)
    runs += 1
    expect(runs).toBeLessThan(60)
  }
  expect(runs).toBeGreaterThan(1)
  expect((await takeBook(county, 'v1')).chapters.服务时长).toHaveLength(HOURS)
})

test('it stops in time before the end of a run, with a piece that is as far as it is', async () => {
  await giveHours(store, 'v1', 2 * HOURS, HOURS)
  await run()
  const { lines } = await county.does('v1', 'privacy.export', {})
  store.reset()
  let looks = 0
  // Other things took most of it; a trip to the database takes 20 ms.
  const elapsed = () => ((looks += 1) === 1 ? 0 : 11_000 + store.total() * 20)
  await run(elapsed)
  const ended = elapsed()
  const view = await county.does('v1', 'privacy.exported', {})
  expect(view).toMatchObject({ state: 'making' })
  expect(view.lines).toBeGreaterThan(lines + 2_500)
  expect(ended).toBeGreaterThan(14_000)
  expect(ended).toBeLessThanOrEqual(15_000)
})

test('two asks at once, and one more while it is made, are one book', async () => {
  await Promise.all([county.does('v1', 'privacy.export', {}), county.does('v1', 'privacy.export', {})])
  const { lines } = await county.does('v1', 'privacy.exported', {})
  expect(await county.does('v1', 'privacy.export', {})).toMatchObject({ state: 'making', lines })
  expect(await store.count('exportFiles', { state: 'making' })).toBe(1)
  await run()
  expect((await takeBook(county, 'v1')).chapters.服务时长).toHaveLength(HOURS)
  expect(await messages()).toBe(1)
})

test('asked anew when it is ready, the new one says what came meanwhile, and the old one goes', async () => {
  await county.does('v1', 'privacy.export', {})
  await run()
  const before = new Set(paths)
  await giveHours(store, 'v1', 1, HOURS)
  county.clock.advance({ hours: 1 })
  expect(await county.does('v1', 'privacy.export', {})).toMatchObject({ state: 'making' })
  await run()
  expect((await takeBook(county, 'v1')).chapters.服务时长).toHaveLength(HOURS + 1)
  county.clock.advance({ hours: 23, minutes: 1 })
  await run()
  expect([...paths].filter((path) => before.has(path))).toEqual([])
  expect(paths.size).toBeGreaterThan(0)
})

test('called off while it is made: nobody opens it, nothing is told, and its pieces go', async () => {
  await county.does('v1', 'privacy.export', {})
  expect(paths.size).toBeGreaterThan(1)
  expect(await county.does('v1', 'privacy.dropExport', {})).toMatchObject({ state: 'none' })
  expect(await county.does('v1', 'privacy.dropExport', {})).toMatchObject({ state: 'none' })
  await run()
  expect([paths.size, await messages()]).toEqual([0, 0])
  await dayLater()
  expect(await rowsLeft()).toBe(0)
})

test('called off and cleared away while a maker is at its files, which then dies: they go a day later', async () => {
  await county.does('v1', 'privacy.export', {})
  const dying: Files = {
    ...county.files,
    put: async (path, content, type) => {
      await county.does('v1', 'privacy.dropExport', {})
      await run()
      await county.files.put(path, content, type)
      throw new Error('the process is gone')
    },
  }
  await runJobs({ store, clock: county.clock, files: dying })
  expect(paths.size).toBeGreaterThan(0)
  await dayLater()
  expect([paths.size, await rowsLeft()]).toEqual([0, 0])
})

test('an account erased while it is made: it stops, and its pieces go', async () => {
  await county.does('v1', 'privacy.close', {})
  county.clock.advance({ days: 7, minutes: 1 })
  await county.does('v1', 'privacy.export', {})
  for (let again = 0; again < 2; again += 1) await run(once())
  expect((await store.get('people', 'v1'))?.logins).toEqual([])
  expect(paths.size).toBe(0)
  await dayLater()
  expect(await rowsLeft()).toBe(0)
})

/** Time for the first step of a job and for none more. */
function once(): () => number {
  let looks = 0
  return () => (looks += 1) * 100
}

test('merged away while it is made: it stops, and its pieces go', async () => {
  const person = (await store.get('people', 'v1'))!
  await store.transact(async (tx) => {
    await tx.create('people', aPerson('older', { name: person.name, logins: [], joinedAt: '2020-01-01T00:00:00.000Z' }))
    await tx.create('merges', agreeMerge(askMerge(person, { station: person.station, name: '', number: '' }, county.clock.now()), 'older', { byId: 'head', station: person.station, at: county.clock.now() }))
  })
  county.clock.advance({ days: 1, minutes: 1 })
  await county.does('v1', 'privacy.export', {})
  for (let again = 0; again < 3; again += 1) await run()
  expect((await store.get('people', 'v1'))?.mergedInto).toBe('older')
  expect(paths.size).toBe(0)
  await dayLater()
  expect(await rowsLeft()).toBe(0)
})
