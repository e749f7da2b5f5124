import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { openSqlite } from './sqlite'
import { openConnection } from './sqliteConnection'

let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'dianliang-test-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('another process that was first is a CONFLICT, which is tried again, by whatever name SQLite calls it', async () => {
  const file = join(folder, 'county.db')
  await openSqlite({ file }).close()
  const conflict = expect.objectContaining({ fault: 'CONFLICT' })
  const write = (id: string) => `INSERT INTO logins (id, rev, body) VALUES ('${id}', 1, '{}')`
  const [reading, writing] = [openConnection(file), openConnection(file)]
  for (const connection of [reading, writing]) connection.opened()
  const other = new Database(file)
  // What it has read is no longer the newest, and it may not write on top of it: SQLITE_BUSY_SNAPSHOT.
  reading.exec('BEGIN')
  reading.first('SELECT count(*) FROM logins', [])
  other.exec(write('o1'))
  expect(() => reading.run(write('o2'), [])).toThrow(conflict)
  other.exec('BEGIN IMMEDIATE')
  expect(() => writing.run(write('o3'), [])).toThrow(conflict)
  other.exec('ROLLBACK')
  for (const each of [reading, writing, other]) each.close()
})
