/** How long the host is silent and how much memory it takes while it reads the worst files there are, through the action
 *  a phone calls. Each file is made and read in processes of their own.
 *
 *  npm run bench -- sheets [part of a name]       (--here: on the thread that answers, for comparison) */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { registry } from '../cloudfunctions/actions/registry'
import { movableClock } from '../cloudfunctions/kernel/clock'
import { humanFirst } from '../cloudfunctions/kernel/contentCheck'
import { createDispatch } from '../cloudfunctions/kernel/dispatch'
import { seededIds } from '../cloudfunctions/kernel/ids'
import { openSqlite } from '../cloudfunctions/store/sqlite'
import { sheetsInThread } from '../local/sheets/sheetsInThread'
import { NOW } from '../tests/factories'
import { openRosterCounty, rosterCounty } from '../tests/roster/rosterCounty'
import { WORST_SHEETS } from '../tests/roster/worstSheets'

const MEGABYTE = 1024 * 1024
const HERE = '--here'
const here = process.argv.includes(HERE)
const [verb = '', name = '', file = ''] = process.argv.slice(2).filter((arg) => arg !== HERE)

if (verb === '--make') make(name, file)
else if (verb === '--read') void read(file)
else all(verb)

function all(part: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'sheets-'))
  console.log('| file | on its way | answer | silence, ms | above idle, MB | s |\n|---|---|---|---|---|---|')
  for (const [each] of WORST_SHEETS.filter(([each]) => each.includes(part))) {
    const at = join(folder, 'sheet')
    again('--make', each, at)
    console.log(`| ${each} | ${(readFileSync(at).length / MEGABYTE).toFixed(1)} MB | ${again('--read', each, at, ...(here ? [HERE] : []))}`)
  }
  rmSync(folder, { recursive: true })
}

function again(...args: string[]): string {
  const [node, script] = process.argv as [string, string]
  const { stdout, stderr, status } = spawnSync(node, [script, 'sheets', ...args], { encoding: 'utf8', stdio: 'pipe' })
  return status === 0 ? stdout.trim() : `failed with ${status}: ${stderr.slice(0, 300)}`
}

function make(each: string, to: string): void {
  writeFileSync(to, WORST_SHEETS.find(([known]) => known === each)?.[1]() ?? '')
}

async function read(from: string): Promise<void> {
  const store = openSqlite({ file: ':memory:' })
  const { files } = await openRosterCounty(store)
  const dispatch = createDispatch({ registry, store, files, ...(here ? {} : { sheets: sheetsInThread() }), clock: movableClock(NOW), ids: seededIds(3), contentCheck: humanFirst, log: () => undefined })
  const county = rosterCounty(store, files, dispatch)
  const bytes = readFileSync(from)
  const jobId = await county.lay('wu', 'person', bytes)
  const idle = process.memoryUsage.rss()
  const silence = monitorEventLoopDelay({ resolution: 1 })
  silence.enable()
  const begun = performance.now()
  const reply = await county.ask('wu', 'roster.check', { jobId })
  const seconds = (performance.now() - begun) / 1000
  await new Promise((resolve) => setTimeout(resolve, 50))
  silence.disable()
  const peak = process.resourceUsage().maxRSS * 1024
  console.log(`${reply.ok ? `${reply.data.goodRows + reply.data.badRows} rows` : reply.reason} | ${Math.round(silence.max / 1e6)} | ${Math.round((peak - idle) / MEGABYTE)} | ${seconds.toFixed(1)} |`)
}
