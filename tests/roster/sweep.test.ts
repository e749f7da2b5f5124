/** What a sheet brought and nobody took in goes: a clock that is put forward, and the timer. */
import { runJobs } from '../../cloudfunctions/jobs/runJobs'
import { movableClock } from '../../cloudfunctions/kernel/clock'
import { openSimulated } from '../../cloudfunctions/store/simulated'
import { addMinutes } from '../../domain/calendar/shanghai'
import { exportPath } from '../../domain/privacy/exportFile'
import { badRowsPath, chunkId } from '../../domain/roster/rosterJob'
import { NOW } from '../factories'
import { openRosterCounty, type RosterCounty } from './rosterCounty'

const HEAD = ['姓名', '村', '电话']
/** 60 rows, three chunks; row 2 is wrong. */
const SHEET = [HEAD, ...Array.from({ length: 60 }, (_, n) => ['王秀', '村1', n === 0 ? '1380' : `138${String(n).padStart(8, '0')}`])]
const HOUR = 60
const DAY = 24 * HOUR

const timer = ({ store, files }: RosterCounty, minutes: number) => runJobs({ store, files, clock: movableClock(addMinutes(NOW, minutes)) })
const chunksOf = async ({ store }: RosterCounty, jobId: string) => (await store.getMany('rosterChunks', [0, 1, 2].map((n) => chunkId(jobId, n)))).length

test('a day after it is done, its rows and files are gone; the job, the people and a running import stay', async () => {
  const county = await openRosterCounty(openSimulated().store)
  const { jobId } = await county.send('wu', 'person', SHEET)
  await county.apply('wu', jobId)
  await county.does('wu', 'roster.badRows', { jobId })
  const other = await county.send('wu', 'person', SHEET)

  await timer(county, 23 * HOUR)
  expect(await chunksOf(county, jobId)).toBe(3)
  expect((await county.does('wu', 'roster.report', { jobId })).rows).toHaveLength(1)

  await timer(county, DAY + 1)
  await timer(county, DAY + 1)
  expect(await chunksOf(county, jobId)).toBe(0)
  expect(await county.files.read(badRowsPath(jobId))).toBeNull()
  expect(await county.does('wu', 'roster.job', { jobId })).toMatchObject({ state: 'done', added: 59, badRows: 1, rowsGone: true })
  expect((await county.does('wu', 'roster.report', { jobId })).rows).toEqual([])
  expect(await county.ask('wu', 'roster.badRows', { jobId })).toMatchObject({ ok: false, reason: 'NOT_FOUND' })
  expect(await chunksOf(county, other.jobId)).toBe(3)
})

test('not after all: the sheet and all its rows go a day later', async () => {
  const county = await openRosterCounty(openSimulated().store)
  const { jobId } = await county.send('wu', 'person', SHEET)
  const { fileIds } = (await county.store.get('rosterJobs', jobId)) ?? { fileIds: [] }
  await county.does('wu', 'roster.cancel', { jobId })
  expect(await county.files.read(fileIds[0] as string)).not.toBeNull()
  await timer(county, DAY + 1)
  expect(await county.files.read(fileIds[0] as string)).toBeNull()
  expect(await chunksOf(county, jobId)).toBe(0)
})

test('left alone for seven days it is called off, and cleared away a day after that', async () => {
  const county = await openRosterCounty(openSimulated().store)
  const { jobId } = await county.send('wu', 'person', SHEET)
  await timer(county, 7 * DAY - 1)
  expect(await county.does('wu', 'roster.job', { jobId })).toMatchObject({ state: 'checked' })
  await timer(county, 7 * DAY + 1)
  expect(await county.does('wu', 'roster.job', { jobId })).toMatchObject({ state: 'cancelled', rowsGone: false })
  expect(await chunksOf(county, jobId)).toBe(3)
  await timer(county, 8 * DAY + 20)
  expect(await county.does('wu', 'roster.job', { jobId })).toMatchObject({ state: 'cancelled', rowsGone: true })
  expect(await chunksOf(county, jobId)).toBe(0)
})

test('cut off between, the next run ends it', async () => {
  const county = await openRosterCounty(openSimulated().store)
  const { jobId } = await county.send('wu', 'person', SHEET)
  await county.does('wu', 'roster.cancel', { jobId })
  const breaking = { ...county.files, remove: () => Promise.reject(new Error('the line is down')) }
  await timer({ ...county, files: breaking }, DAY + 1)
  expect(await county.store.get('troubles', `sweepRosters:${jobId}`)).toMatchObject({ state: 'open', tries: 1 })
  expect(await county.does('wu', 'roster.job', { jobId })).toMatchObject({ rowsGone: false })
  await timer(county, DAY + 20)
  expect(await county.does('wu', 'roster.job', { jobId })).toMatchObject({ rowsGone: true })
})

test('an exported sheet is known before its bytes lie there, and gone after a day', async () => {
  const county = await openRosterCounty(openSimulated().store)
  await county.does('wu', 'roster.export', { kind: 'person', placeId: 'hengyang' })
  const [file] = (await county.store.query('exportFiles', { where: { state: 'kept' }, orderBy: { field: 'at', direction: 'asc' }, limit: 2 })).items
  const path = exportPath(file?._id ?? '', 'xlsx')
  expect(await county.files.read(path)).not.toBeNull()
  await timer(county, DAY + 1)
  expect(await county.files.read(path)).toBeNull()
  expect(await county.store.count('exportFiles', { state: 'kept' })).toBe(0)
})
