/** In every kept county, on every engine: its people go on with what they do, each action is asked about what lies there,
 *  and time goes on. Nothing is a fault, the timer leaves no trouble, and the books agree. */
import { bringUp } from '../../cloudfunctions/jobs/report/bringUp'
import { runJobs } from '../../cloudfunctions/jobs/runJobs'
import { withRetry } from '../../cloudfunctions/kernel/retry'
import { ACTION_NAMES } from '../../domain/actions'
import { audit } from '../bank/books'
import { ENGINES, type Engine, type Opened } from './kept/engines'
import { KEPT } from './kept/keptFiles'
import { knockEverywhere } from './kept/knock'
import { liveOn } from './kept/liveOn'
import { oldCountyIn, stationsOf } from './kept/oldCounty'

/** A round trip on the wire is a real one: there the oldest county and the newest, about one thing of each kind. */
const onTheWire = [KEPT[0]!, KEPT.at(-1)!].map((kept): [Engine, string, number] => ['CloudBase', kept, 1])
const rows: [Engine, string, number][] = [...KEPT.flatMap((kept): [Engine, string, number][] => [['SQLite', kept, Infinity], ['simulated', kept, Infinity]]), ...onTheWire]

let opened: Opened | undefined
afterEach(async () => {
  await opened?.close()
  opened = undefined
})

test.each(rows)('on %s: %s', async (engine, kept, thingsOfAKind) => {
  opened = await ENGINES[engine](kept)
  const { store } = opened
  const county = await oldCountyIn(opened)
  const stations = await stationsOf(store)
  expect(await audit(store, stations)).toEqual([])
  let looked = 0
  do looked = await bringUp({ store, now: county.clock.now(), once: withRetry, alone: (_, work) => withRetry(work), mayGoOn: () => true })
  while (looked > 0)

  await liveOn(county)
  expect(await audit(store, stations)).toEqual([])

  expect(await knockEverywhere(county, thingsOfAKind)).toBeGreaterThan(ACTION_NAMES.length)
  for (const days of thingsOfAKind === 1 ? [0, 31] : [0, 1, 31, 400]) {
    county.clock.advance({ days })
    const reports = await runJobs({ store, clock: county.clock, files: county.files })
    expect(reports.filter(({ failed }) => failed)).toEqual([])
  }
  expect(county.log.filter(({ outcome }) => outcome === 'FAULT')).toEqual([])
  expect((await county.all('troubles')).filter(({ state }) => state === 'open')).toEqual([])
  expect(await audit(store, stations)).toEqual([])
})
