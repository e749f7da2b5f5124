/** One's own data in pieces as a deployed county makes it: rows and files through the real SDK, links the storage gives. */
import { runJobs } from '../../cloudfunctions/jobs/runJobs'
import { makePieces, takeTry, type Maker } from '../../cloudfunctions/actions/privacy/makePieces'
import { cloudFiles } from '../../cloudfunctions/kernel/cloudFiles'
import { withRetry } from '../../cloudfunctions/kernel/retry'
import { cloudbaseStore } from '../../cloudfunctions/store/cloudbase'
import type { Store } from '../../cloudfunctions/store/port'
import { INDEXES } from '../../domain/collections'
import { bookId } from '../../domain/privacy/exportFile'
import { openCounty, type County } from '../county'
import { addTo, giveHours, type Taken } from '../privacy/exports'
import { databaseOf, pretendToBeInScf } from './wireServer/callers'
import { startWireServer, type WireServer } from './wireServer/wireServer'

const HOURS = 250
/** So that few lines make several pieces. */
const BOUNDS = { bytes: 30_000, leastPages: 1 }

let wire: WireServer
let store: Store
let county: County

beforeAll(async () => {
  wire = await startWireServer({ collections: Object.keys(INDEXES), indexes: INDEXES })
  pretendToBeInScf(wire)
  store = cloudbaseStore(databaseOf())
  county = await openCounty(store, { files: cloudFiles })
  await giveHours(store, 'v1', HOURS)
})
afterAll(() => wire.stop())

const kept = () => [...wire.storage.kept.keys()].filter((path) => path.startsWith('privacy/export/'))
const fetched = async (url: string): Promise<string> => (await fetch(url)).text()

async function makeOn(mayGoOn: () => boolean): Promise<void> {
  const maker: Maker = { store, files: cloudFiles, now: county.clock.now(), once: withRetry, mayGoOn, tells: true, bounds: BOUNDS }
  const begun = await takeTry(maker, bookId('v1'))
  if (begun) await makePieces(maker, begun)
}

test('cut off, its answer lost, gone on with: every line once, opened by links, and gone when she says so', async () => {
  wire.storage.failNext('AccessDenied')
  expect(await county.ask('v1', 'privacy.export', {})).toMatchObject({ ok: false })
  expect(await county.does('v1', 'privacy.exported', {})).toMatchObject({ state: 'making', pieces: 0 })
  await makeOn(() => false)
  // The piece that was read by then lies there and is added, but nobody says so.
  let asked = 0
  await makeOn(() => {
    if ((asked += 1) === 1) wire.fail({ action: 'database.commitTransaction', how: 'dropAfterEffect' })
    return true
  })
  const view = await county.does('v1', 'privacy.exported', {})
  expect(view).toMatchObject({ state: 'ready' })
  expect(view.pieces).toBeGreaterThan(3)
  const chapters: Taken['chapters'] = {}
  for (let nth = 1; nth <= view.pieces; nth += 1) {
    const { pageUrl, dataUrl } = await county.does('v1', 'privacy.piece', { nth })
    expect(await fetched(pageUrl)).toContain(`，第${nth}份`)
    addTo(chapters, JSON.parse(await fetched(dataUrl)).内容)
  }
  expect(chapters.服务时长?.map(({ 活动 }) => 活动)).toEqual(Array.from({ length: HOURS }, (_, nth) => `活动${nth}`))
  await county.does('v1', 'privacy.dropExport', {})
  await runJobs({ store, clock: county.clock, files: cloudFiles })
  expect(kept()).toEqual([])
})
