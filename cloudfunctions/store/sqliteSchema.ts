/** The form of a SQLite file: a table per collection, a column per indexed field, an index per declared one. `user_version`
 *  says which form a file has; migrations bring an older one up, and a newer one is refused before anything is touched. */
import { FORMS, INDEXES, type CollectionName } from '../../domain/collections'
import { newerForms } from '../../domain/report/round'
import { adoptColumns, areFilled, columnOf, fillColumns, indexedFields } from './sqliteColumns'
import type { Connection } from './sqliteConnection'
import { dropStaleIndexes, makeMissingIndexes } from './sqliteIndexes'

/** Each brings a file up by one version. Documents come up by their cards' steps, not here (decision 0029). */
const MIGRATIONS: readonly ((connection: Connection) => void)[] = [
  // 1: the first form. The tables themselves follow collections.ts below.
  () => undefined,
  // 2: filled in what the orders' step to form 2 fills in now (domain/order/collections.ts).
  () => undefined,
  // 3: indexed fields have columns; below, and the same for a field that is indexed later.
  () => undefined,
]

export const FILE_VERSION = MIGRATIONS.length

/** Brings the file to this version's form; does nothing when it has it. On a large file it takes minutes, tells how far it is,
 *  and may be broken off at any moment. @throws Error when the file is newer. */
export function prepareFile(connection: Connection, tell: (line: string) => void = () => undefined): void {
  inOneCommit(connection, () => {
    const isNew = connection.first(`SELECT count(*) FROM sqlite_schema`, []) === 0
    prepareTables(connection)
    // It has all at once, and nothing to tell.
    if (isNew) fillAndIndex(connection, () => undefined)
  })
  fillAndIndex(connection, tell)
}

/** Whether a file has this version's form. Who writes it with an older program meanwhile would leave its columns empty: so a file is
 *  brought up only by whoever has it for himself. */
export const isPrepared = (connection: Connection): boolean =>
  connection.first('PRAGMA user_version', []) === FILE_VERSION && areFilled(connection)

function fillAndIndex(connection: Connection, tell: (line: string) => void): void {
  fillColumns(connection, tell)
  makeMissingIndexes(connection, tell)
}

function inOneCommit(connection: Connection, work: () => void): void {
  connection.exec('BEGIN IMMEDIATE')
  try {
    work()
    connection.exec('COMMIT')
  } catch (error) {
    connection.rollback()
    throw error
  }
}

function prepareTables(connection: Connection): void {
  const version = connection.first('PRAGMA user_version', []) as number
  if (version > FILE_VERSION) {
    throw new Error(`数据文件是更新的版本写的（第 ${version} 版，本程序只认到第 ${FILE_VERSION} 版）：请先升级程序。`)
  }
  refuseNewerForms(connection)
  for (const collection of Object.keys(INDEXES)) connection.exec(tableSql(collection as CollectionName))
  for (const migrate of MIGRATIONS.slice(version)) migrate(connection)
  dropStaleIndexes(connection)
  adoptColumns(connection)
  connection.exec(`PRAGMA user_version = ${FILE_VERSION}`)
}

/** A newer version brings documents up before it does anything else, and leaves its marks. @throws Error when there is one
 *  of a form that is not known here. */
function refuseNewerForms(connection: Connection): void {
  if (!connection.first(`SELECT 1 FROM sqlite_schema WHERE name = 'rounds'`, [])) return
  const marks = connection.all(`SELECT id FROM "rounds" WHERE id LIKE 'form:%'`, []) as string[]
  const newer = newerForms(marks, (name) => FORMS[name])
  if (newer.length > 0) throw new Error(`数据文件是更新的版本写的（${newer.join('、')} 的版式本程序不认识）：请先升级程序。`)
}

/** Not WITHOUT ROWID: bodies are near a kilobyte, and then reads by id are half as fast (measured: 35 000/s, not 73 000). */
function tableSql(collection: CollectionName): string {
  return `CREATE TABLE IF NOT EXISTS "${collection}" (id TEXT PRIMARY KEY NOT NULL, rev INTEGER NOT NULL, body TEXT NOT NULL${indexedFields(collection).map((field) => `, ${columnOf(field)}`).join('')})`
}
