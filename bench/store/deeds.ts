/** Five deeds of every day, whole and as what they ask of the port, against the bare driver that does nothing but their reads and
 *  writes. Call by call in turn, so that whatever else the machine does falls on all of them alike. */
import { copyFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { registry } from '../../cloudfunctions/actions/registry'
import { movableClock } from '../../cloudfunctions/kernel/clock'
import { humanFirst } from '../../cloudfunctions/kernel/contentCheck'
import { createDispatch } from '../../cloudfunctions/kernel/dispatch'
import { memoryFiles } from '../../cloudfunctions/kernel/files'
import { seededIds } from '../../cloudfunctions/kernel/ids'
import type { Store } from '../../cloudfunctions/store/port'
import { openSqlite } from '../../cloudfunctions/store/sqlite'
import { askAgain, askedDown, type Asked } from './asked'
import { DEEDS, settleDeeds, type Call, type Calls, type Deed } from './county'
import { plainCommits } from './plain'
import { plainly, replayOn, writeDown, type Said } from './statements'

/** The first round only warms up: a server is warm for all but its first hundred calls. */
const ROUNDS = 6
const AT_ONCE = 50
const PAGE_BYTES = 4096 + 24

export interface Measured {
  deed: Deed
  /** Of the replay's rate, each the median of the rounds. */
  alone: number
  port: number
  atOnce: number
  /** Of the rate of plain commits of five documents without an index. */
  ofPlain: number
  portOfPlain: number
  /** By one: commits, pages written to the log, and how long the replay took in microseconds. */
  commits: number
  pages: number
  bare: number
}

export async function measureDeeds(folder: string): Promise<Measured[]> {
  const base = join(folder, 'base.db')
  const settling = openSqlite({ file: base })
  const calls = await settleDeeds(settling, ROUNDS * AT_ONCE)
  await settling.close()
  intoFile(base)
  const copy = (name: string) => (copyFileSync(base, join(folder, name)), join(folder, name))
  const written = await writtenDown(copy('written.db'), calls)
  const pages = pagesOf(copy('pages.db'), written)
  const [alone, crowd, port] = [openSqlite({ file: copy('alone.db') }), openSqlite({ file: copy('crowd.db') }), openSqlite({ file: copy('port.db') })]
  const [aloneOn, crowdOn] = [senderOn(alone), senderOn(crowd)]
  const bare = replayOn(copy('bare.db'))
  const plain = plainCommits(join(folder, 'plain.db'))
  const found: Measured[] = []
  for (const deed of DEEDS) {
    const { said, asked } = written[deed]
    const rounds: Record<'alone' | 'port' | 'bare' | 'plain' | 'atOnce', number>[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const took = { alone: 0, port: 0, bare: 0, plain: 0, atOnce: 0 }
      const these = calls[deed].slice(round * AT_ONCE, (round + 1) * AT_ONCE)
      for (const [n, call] of these.entries()) {
        const nth = round * AT_ONCE + n
        took.alone += await secondsOf(() => aloneOn(call))
        took.bare += await secondsOf(() => bare.run(said[nth] as Said[]))
        took.port += await secondsOf(() => askAgain(port, asked[nth] as Asked[]))
        took.plain += await secondsOf(plain)
      }
      took.atOnce = await secondsOf(() => Promise.all(these.map(crowdOn)))
      rounds.push(took)
    }
    const middle = (value: (took: (typeof rounds)[number]) => number) => rounds.slice(1).map(value).sort((a, b) => a - b)[(ROUNDS - 1) >> 1] as number
    found.push({
      deed, pages: pages[deed],
      alone: middle((took) => took.bare / took.alone), port: middle((took) => took.bare / took.port), atOnce: middle((took) => took.bare / took.atOnce),
      ofPlain: middle((took) => took.plain / took.alone), portOfPlain: middle((took) => took.plain / took.port),
      commits: (said[0] as Said[]).filter(({ sql }) => sql === 'COMMIT').length, bare: middle((took) => (took.bare / AT_ONCE) * 1e6),
    })
  }
  for (const store of [alone, crowd, port]) await store.close()
  bare.close()
  return found
}

/** After all that was settled. */
const LATER = '2026-06-30T02:00:00.000Z'

function senderOn(store: Store): (call: Call) => Promise<void> {
  const dispatch = createDispatch({ registry, store, files: memoryFiles(), clock: movableClock(LATER), ids: seededIds(7), contentCheck: humanFirst, log: () => undefined })
  let sent = 0
  return async ({ who, action, input }) => {
    const reply = (await dispatch({ action, input, requestId: `bench-request-${(sent += 1)}` }, { login: `wx-${who}` })) as { ok: boolean; reason?: string }
    if (!reply.ok) throw new Error(`${who} ${action}: ${reply.reason}`)
  }
}

/** Of each deed, call by call: what it said to the driver, and what it asked of the port. */
type Written = Record<Deed, { said: Said[][]; asked: Asked[][] }>

async function writtenDown(file: string, calls: Calls): Promise<Written> {
  const said: Said[] = []
  const asked: Asked[] = []
  const stop = writeDown(said)
  const store = openSqlite({ file })
  const send = senderOn(askedDown(store, asked))
  const found = {} as Written
  for (const deed of DEEDS) {
    found[deed] = { said: [], asked: [] }
    for (const call of calls[deed]) {
      said.length = 0
      asked.length = 0
      await send(call)
      found[deed].said.push(plainly(said))
      found[deed].asked.push([...asked])
    }
  }
  stop()
  await store.close()
  return found
}

/** Pages that one of each deed writes to the log. No checkpoint may come in between: it would begin the log anew. */
function pagesOf(file: string, written: Written): Record<Deed, number> {
  const bare = replayOn(file, false)
  const logBytes = () => statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0
  const found = Object.fromEntries(DEEDS.map((deed) => {
    const before = logBytes()
    for (const each of written[deed].said) bare.run(each)
    return [deed, (logBytes() - before) / PAGE_BYTES / written[deed].said.length]
  }))
  bare.close()
  return found as Record<Deed, number>
}

/** What lies in the log goes into the file, so that a copy of the file is whole. */
function intoFile(file: string): void {
  const database = new Database(file)
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  database.close()
}

async function secondsOf(work: () => unknown): Promise<number> {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) / 1000
}
