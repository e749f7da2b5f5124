/** Somebody who did 200,000 things in ten years takes her data away: one tap, then the timer, run after run, each trip to the
 *  database reckoned as 10 ms beside what the processor needs. What counts: the longest run, and memory.
 *
 *  npm run bench -- export [--rows N] */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runJobs } from '../cloudfunctions/jobs/runJobs'
import { newRhythm } from '../cloudfunctions/jobs/rhythm'
import { counted } from '../cloudfunctions/store/counted'
import { inBatches } from '../cloudfunctions/store/inBatches'
import { openSqlite } from '../cloudfunctions/store/sqlite'
import { folderFiles } from '../local/folderFiles'
import { openCounty } from '../tests/county'
import { NOW, PATH } from '../tests/factories'

const TRIP_MS = 10
const at = process.argv.indexOf('--rows')
const ROWS = at < 0 ? 200_000 : Number(process.argv[at + 1])
const folder = mkdtempSync(join(tmpdir(), 'export-'))
const store = counted(openSqlite({ file: join(folder, 'county.db') }))
const say = (...words: unknown[]): void => console.log(...words)

/** Processor and trips; not the waiting for it that other work on this machine causes. */
const spent = (): number => { const { user, system } = process.cpuUsage(); return (user + system) / 1000 + store.total() * TRIP_MS }

let [heap, largest, count, files] = [0, 0, 0, 0]
const sample = (): void => { heap = Math.max(heap, process.memoryUsage().heapUsed + process.memoryUsage().external) }

async function fill(): Promise<void> {
  await inBatches(store, Array.from({ length: ROWS }, (_, nth) => nth), (tx, nth) => {
    const when = new Date(Date.parse(NOW) - (ROWS - nth) * 1_577_000).toISOString()
    return tx.create('requests', { _id: `head:row-${nth}`, action: 'hours.confirm', actorId: 'head', actorName: '站长', agentId: '', agentName: '', ...PATH, target: `o${nth}`, at: when, inputHash: 'h', answer: {} })
  })
}

async function main(): Promise<void> {
  const kept = folderFiles(join(folder, 'files'), (id) => id)
  const county = await openCounty(store, { files: { ...kept, put: (path, content, type) => (sample(), files += 1, count += content.length, largest = Math.max(largest, content.length), kept.put(path, content, type)) } })
  await fill()
  // What an upgrade left to do is another matter.
  await runJobs({ store, clock: county.clock, files: county.files, elapsed: () => 0 })
  sample()
  say(`${ROWS} rows laid down; memory before ${mb(heap)}`)
  store.reset()
  let begun = spent()
  const view = await county.does('head', 'privacy.export', {})
  say(`the tap: ${store.total()} trips, ${Math.round(spent() - begun)} ms reckoned, ${view.state}, ${view.lines} lines`)
  const rhythm = newRhythm(county.clock.now())
  for (let run = 1; (await county.does('head', 'privacy.exported', {})).state === 'making' && run < 100; run += 1) {
    county.clock.advance({ minutes: run === 1 ? 15 : 1 })
    store.reset()
    begun = spent()
    const elapsed = () => spent() - begun
    await runJobs({ store, clock: county.clock, files: county.files, rhythm, elapsed })
    sample()
    say(`run ${run}: ${store.total()} trips, ${Math.round(elapsed())} ms reckoned`)
  }
  const ready = await county.does('head', 'privacy.exported', {})
  say(`${ready.state}: ${ready.lines} lines in ${ready.pieces} pieces, ${files} files, ${mb(count)}, the largest ${mb(largest)}; most memory in use ${mb(heap)}, of the process ${mb(process.resourceUsage().maxRSS * 1024)}`)
}

const mb = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`

void main().finally(async () => { await store.close(); rmSync(folder, { recursive: true, force: true }) })
