/** A row of writers that never ends keeps nobody waiting who only looks. */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aLogin, aTally, put } from './contractKit/factories'
import type { Store } from './port'
import { SharedCommits } from './sharedCommits'
import { openSqlite } from './sqlite'
import { openConnection } from './sqliteConnection'
import { carryLog } from './sqliteLog'

/** More than one commit takes, so that somebody always waits. */
const WRITERS = 100
const MANY = 200

let folder: string
let store: Store
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dianliang-test-'))
  store = openSqlite({ file: join(folder, 'county.db'), logBeside: true })
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

test('others are heard between two commits, however many wait to write', async () => {
  await put(store, 'hourTallies', aTally('p1'))
  let written = 0
  let heardAfter = -1
  const write = async () => {
    while (written < WRITERS * MANY && heardAfter < 0) {
      await store.transact(async (tx) => void (await tx.get('hourTallies', 'p1')))
      written += 1
    }
  }
  const all = Array.from({ length: WRITERS }, write)
  setImmediate(() => { heardAfter = written })
  await Promise.all(all)
  expect(heardAfter).toBeGreaterThanOrEqual(0)
  expect(heardAfter).toBeLessThan(WRITERS * 2)
})

test('the log is carried into the file by a thread, while the store is open and nobody waits for it', async () => {
  const size = () => statSync(join(folder, 'county.db')).size
  const before = size()
  // Not so much that SQLite would do it by itself.
  for (let n = 0; n < 2; n += 1) await put(store, 'logins', ...Array.from({ length: 75 }, (_, i) => aLogin(`${n}-${i}`, '愿'.repeat(300))))
  for (let looked = 0; size() === before && looked < 150; looked += 1) await new Promise((done) => setTimeout(done, 20))
  expect(size()).toBeGreaterThan(before)
  await put(store, 'logins', aLogin('after'))
  expect(await store.get('logins', 'after')).not.toBeNull()
})

test('closing while the log is carried loses nothing, and leaves a file that is whole', async () => {
  for (let n = 0; n < 3; n += 1) await Promise.all(Array.from({ length: 120 }, (_, i) => put(store, 'logins', aLogin(`${n}-${i}`))))
  await store.close()
  store = openSqlite({ file: join(folder, 'county.db') })
  const { items } = await store.query('logins', { where: {}, orderBy: { field: '_id', direction: 'asc' }, limit: 100 })
  expect(items).toHaveLength(100)
  expect(await store.getMany('logins', ['0-0', '1-60', '2-119'])).toHaveLength(3)
})

test('the log does not grow for ever, though somebody always writes and nobody ever pauses by himself', async () => {
  const path = join(folder, 'other.db')
  const writer = openConnection(path, { durable: false })
  writer.exec('CREATE TABLE plain (n INTEGER PRIMARY KEY, words TEXT)')
  const log = carryLog(path, writer, 100)
  const commits = new SharedCommits(writer, log)
  let largest = 0
  const write = async () => {
    for (let n = 0; n < 3000; n += 1) {
      await commits.run(async () => writer.run('INSERT INTO plain (words) VALUES (?)', ['愿'.repeat(3000)]))
      largest = Math.max(largest, statSync(`${path}-wal`).size)
    }
  }
  await Promise.all([write(), write()])
  await log.stop()
  writer.close()
  // Nine kilobytes each: of 54 MB and more that were written.
  expect(largest).toBeLessThan(45_000_000)
})

test('where the thread cannot work SQLite carries the log by itself, and nobody who writes notices', async () => {
  const writer = openConnection(join(folder, 'other.db'), { durable: false })
  writer.exec('CREATE TABLE plain (n INTEGER PRIMARY KEY)')
  const log = carryLog(join(folder, 'no such folder', 'other.db'), writer)
  const commits = new SharedCommits(writer, log)
  const byItself = () => writer.first('PRAGMA wal_autocheckpoint', [])
  expect(byItself()).toBe(0)
  for (let n = 0; n < 5000 && byItself() === 0; n += 1) {
    await commits.run(async () => writer.run('INSERT INTO plain DEFAULT VALUES', []))
    if (n > 200) await new Promise((done) => setTimeout(done, 10))
  }
  expect(byItself()).toBe(1000)
  await log.stop()
  writer.close()
})
