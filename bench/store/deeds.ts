/** Five deeds of every day, whole, against the bare driver that does nothing but their reads and writes. */
import { copyFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { registry } from '../../cloudfunctions/actions/registry'
import { movableClock } from '../../cloudfunctions/kernel/clock'
import { humanFirst } from '../../cloudfunctions/kernel/contentCheck'
import { createDispatch } from '../../cloudfunctions/kernel/dispatch'
import { memoryFiles } from '../../cloudfunctions/kernel/files'
import { seededIds } from '../../cloudfunctions/kernel/ids'
import { openSqlite } from '../../cloudfunctions/store/sqlite'
import { DEEDS, settleDeeds, type Call, type Calls, type Deed } from './county'
import { plainly, replayOn, writeDown, type Said } from './statements'

const ROUNDS = 5
const AT_ONCE = 50

export interface Measured {
  deed: Deed
  /** Of the replay's rate, each the median of the rounds. */
  alone: number
  atOnce: number
  /** Of the rate of plain commits of five documents without an index. */
  ofPlain: number
  /** Pages written to the log by one. */
  pages: number
}

interface County {
  send(call: Call): Promise<void>
  file: string
  close(): Promise<void>
}

function openOn(file: string, now: string): County {
  const store = openSqlite({ file })
  const dispatch = createDispatch({ registry, store, files: memoryFiles(), clock: movableClock(now), ids: seededIds(7), contentCheck: humanFirst, log: () => undefined })
  let sent = 0
  return {
    file,
    close: () => store.close(),
    async send({ who, action, input }) {
      const reply = (await dispatch({ action, input, requestId: `bench-request-${(sent += 1)}` }, { login: `wx-${who}` })) as { ok: boolean; reason?: string }
      if (!reply.ok) throw new Error(`${who} ${action}: ${reply.reason}`)
    },
  }
}

export async function measureDeeds(folder: string): Promise<Measured[]> {
  const times = ROUNDS * AT_ONCE
  const base = join(folder, 'base.db')
  const settling = openSqlite({ file: base })
  const calls = await settleDeeds(settling, times)
  await settling.close()
  settled(base)
  const copy = (name: string) => (copyFileSync(base, join(folder, name)), join(folder, name))
  const said = await writtenDown(copy('written.db'), calls)
  const [alone, crowd] = [openOn(copy('alone.db'), LATER), openOn(copy('crowd.db'), LATER)]
  const bare = replayOn(copy('bare.db'))
  const plain = plainCommits(join(folder, 'plain.db'))
  const found: Measured[] = []
  for (const deed of DEEDS) {
    const rounds: number[][] = []
    let pages = 0
    for (let round = 0; round < ROUNDS; round += 1) {
      const these = calls[deed].slice(round * AT_ONCE, (round + 1) * AT_ONCE)
      const before = logBytes(alone.file, true)
      const one = await secondsOf(async () => { for (const call of these) await alone.send(call) })
      pages += (logBytes(alone.file) - before) / 4120 / times
      const replayed = await secondsOf(async () => said[deed].slice(round * AT_ONCE, (round + 1) * AT_ONCE).forEach(bare.run))
      const many = await secondsOf(() => Promise.all(these.map(crowd.send)))
      const commits = await secondsOf(async () => { for (let n = 0; n < AT_ONCE; n += 1) plain() })
      rounds.push([replayed / one, replayed / many, commits / one])
    }
    const middle = (at: number) => rounds.map((each) => each[at] as number).sort((a, b) => a - b)[ROUNDS >> 1] as number
    found.push({ deed, alone: middle(0), atOnce: middle(1), ofPlain: middle(2), pages })
  }
  await alone.close()
  await crowd.close()
  bare.close()
  return found
}

/** After all that was settled. */
const LATER = '2026-06-30T02:00:00.000Z'

async function writtenDown(file: string, calls: Calls): Promise<Record<Deed, Said[][]>> {
  let said: Said[] = []
  const into: Said[] = []
  const stop = writeDown(into)
  const county = openOn(file, LATER)
  const found = {} as Record<Deed, Said[][]>
  for (const deed of DEEDS) {
    found[deed] = []
    for (const call of calls[deed]) {
      into.length = 0
      await county.send(call)
      said = plainly(into)
      found[deed].push(said)
    }
  }
  stop()
  await county.close()
  return found
}

/** What lies in the log goes into the file, so that a copy of the file is whole. */
function settled(file: string): void {
  const database = new Database(file)
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  database.close()
}

/** The log of a file; emptied first when asked, so that what is added can be counted. */
function logBytes(file: string, empty = false): number {
  if (empty) settled(file)
  return statSync(`${file}-wal`).size
}

/** One durable commit of five documents near a kilobyte. */
function plainCommits(file: string): () => void {
  const database = new Database(file)
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE plain (id TEXT PRIMARY KEY NOT NULL, body TEXT NOT NULL)')
  const insert = database.prepare('INSERT INTO plain VALUES (?, ?)')
  database.exec('BEGIN')
  for (let n = 0; n < 10_000; n += 1) insert.run(`d${n}`, JSON.stringify({ n, words: '愿'.repeat(330) }))
  database.exec('COMMIT')
  const set = database.prepare('UPDATE plain SET body = ? WHERE id = ?')
  let done = 0
  return () => {
    database.exec('BEGIN IMMEDIATE')
    for (let n = 0; n < 5; n += 1) set.run(JSON.stringify({ n: (done += 1), words: '望'.repeat(330) }), `d${(done * 7919) % 10_000}`)
    database.exec('COMMIT')
  }
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) / 1000
}
