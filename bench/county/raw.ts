/** The floor: the very documents the import left, into a bare database of the same tables and indexes, in transactions of
 *  as many rows of a sheet as the import's, with the same durability. */
import Database from 'libsql'
import { CHUNK_ROWS } from '../../domain/roster/rosterJob'

const COLLECTIONS = ['people', 'contacts', 'hourEntries', 'hourTallies'] as const

interface Row {
  id: string
  rev: number
  body: string
}

/** @returns seconds */
export function insertRaw(source: string, target: string): number {
  const from = new Database(source)
  const to = new Database(target)
  to.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
  for (const collection of COLLECTIONS) {
    const made = from.prepare(`SELECT sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL ORDER BY type DESC`).all(collection) as { sql: string }[]
    for (const { sql } of made) to.exec(sql)
  }
  // By turns, as the import writes them: a person with her contact, entry and tally.
  const reads = COLLECTIONS.map((collection) => from.prepare(`SELECT id, rev, body FROM "${collection}" WHERE id > ? ORDER BY id LIMIT ?`))
  const puts = COLLECTIONS.map((collection) => to.prepare(`INSERT INTO "${collection}" (id, rev, body) VALUES (?, ?, ?)`))
  const last = COLLECTIONS.map(() => '')
  let spent = 0
  for (;;) {
    const some = reads.map((read, at) => read.all(last[at], CHUNK_ROWS) as Row[])
    if (some.every((rows) => rows.length === 0)) break
    const begun = performance.now()
    to.exec('BEGIN IMMEDIATE')
    some.forEach((rows, at) => rows.forEach(({ id, rev, body }) => puts[at]?.run(id, rev, body)))
    to.exec('COMMIT')
    spent += performance.now() - begun
    some.forEach((rows, at) => { last[at] = rows.at(-1)?.id ?? last[at] ?? '' })
  }
  from.close()
  to.close()
  return spent / 1000
}
