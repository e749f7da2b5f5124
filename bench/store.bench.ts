/** How much of the raw database the store port leaves: get, transact and query through the port, and five deeds of every day,
 *  against the same work on bare libsql, alternating in one run, as a ratio. Absolute figures say more about the disk than about us.
 *  Prints the tables that stand in bench/store.md.
 *
 *  npm run bench -- store [seconds per measurement, default 1] */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { aWish } from '../cloudfunctions/store/contractKit/factories'
import { inBatches } from '../cloudfunctions/store/inBatches'
import type { Store } from '../cloudfunctions/store/port'
import { openSqlite } from '../cloudfunctions/store/sqlite'
import { measureDeeds } from './store/deeds'

const DOCUMENTS = 10_000
const ROUNDS = 5
const seconds = Number(process.argv[2] ?? 1)

type Operation = (i: number) => unknown

/** Operations per second of each, the median of alternating rounds. */
async function compare(port: Operation, raw: Operation): Promise<{ port: number; raw: number }> {
  const rates = { port: [] as number[], raw: [] as number[] }
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.port.push(await rateOf(port))
    rates.raw.push(await rateOf(raw))
  }
  return { port: median(rates.port), raw: median(rates.raw) }
}

async function rateOf(operation: Operation): Promise<number> {
  const begun = performance.now()
  const until = begun + (seconds * 1000) / ROUNDS
  let count = 0
  while (performance.now() < until) {
    await operation(count)
    count += 1
  }
  return (count / (performance.now() - begun)) * 1000
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] as number

async function fill(store: Store): Promise<void> {
  await inBatches(store, Array.from({ length: DOCUMENTS }, (_, i) => i), (tx, i) => {
    const toldAt = new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString()
    return tx.create('wishes', aWish(`w${i}`, { station: `S${i % 40}`, toldAt }))
  })
}

/** The same work on the bare driver, with the settings the store uses. */
function rawOn(file: string): Record<'get' | 'page' | 'commit', Operation> {
  const raw = new Database(file)
  raw.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE plain (id TEXT PRIMARY KEY NOT NULL, station TEXT, state TEXT, toldAt TEXT, body TEXT NOT NULL);
    CREATE INDEX plain_by ON plain (station, state, toldAt, id);
    INSERT INTO plain SELECT id, json_extract(body, '$.station'), json_extract(body, '$.state'), json_extract(body, '$.toldAt'), body FROM wishes`)
  const get = raw.prepare('SELECT body FROM plain WHERE id = ?')
  const page = raw.prepare('SELECT body FROM plain WHERE station = ? AND state = ? ORDER BY toldAt DESC, id DESC LIMIT 21')
  const set = raw.prepare('UPDATE plain SET body = ? WHERE id = ?')
  const read = (i: number) => JSON.parse((get.get(`w${i % DOCUMENTS}`) as { body: string }).body) as { rev: number }
  return {
    get: read,
    page: (i) => (page.all(`S${i % 40}`, 'submitted') as { body: string }[]).map((row) => JSON.parse(row.body) as object),
    commit: (i) => {
      raw.exec('BEGIN IMMEDIATE')
      const wish = read(i)
      // Without a change SQLite writes nothing at all.
      set.run(JSON.stringify({ ...wish, rev: wish.rev + 1 }), `w${i % DOCUMENTS}`)
      raw.exec('COMMIT')
    },
  }
}

function portOn(store: Store): Record<'get' | 'page' | 'commit', Operation> {
  return {
    get: (i) => store.get('wishes', `w${i % DOCUMENTS}`),
    page: (i) =>
      store.query('wishes', {
        where: { station: `S${i % 40}`, state: 'submitted' },
        orderBy: { field: 'toldAt', direction: 'desc' },
        limit: 20,
      }),
    commit: (i) =>
      store.transact(async (tx) => {
        const wish = await tx.get('wishes', `w${i % DOCUMENTS}`)
        if (wish) await tx.replace('wishes', wish)
      }),
  }
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dianliang-bench-'))
  const store = openSqlite({ file: join(folder, 'bench.db') })
  await fill(store)
  const port = portOn(store)
  const raw = rawOn(join(folder, 'bench.db'))
  console.log('| operation | port, a second | bare libsql, a second | port ÷ bare |\n|---|---|---|---|')
  for (const name of ['get', 'page', 'commit'] as const) {
    const rates = await compare(port[name], raw[name])
    const show = (rate: number) => Math.round(rate).toLocaleString('en')
    console.log(`| ${name} | ${show(rates.port)} | ${show(rates.raw)} | ${(rates.port / rates.raw).toFixed(2)} |`)
  }
  await store.close()
  console.log('\n| deed | its asks of the port ÷ bare | whole, alone ÷ bare | whole, 50 at once ÷ bare | port ÷ five plain | whole ÷ five plain | commits | log pages | bare, µs |\n|---|---|---|---|---|---|---|---|---|')
  for (const { deed, alone, port: asks, atOnce, ofPlain, portOfPlain, commits, pages, bare } of await measureDeeds(folder)) {
    console.log(`| ${deed} | ${[asks, alone, atOnce, portOfPlain, ofPlain].map((ratio) => ratio.toFixed(2)).join(' | ')} | ${commits} | ${pages.toFixed(1)} | ${bare.toFixed(0)} |`)
  }
  rmSync(folder, { recursive: true, force: true })
}

void main()
