/** The form of a SQLite file: a table per collection, an expression index per declared index. `user_version` says which
 *  form a file has; migrations bring an older one up, and a newer one is refused before anything is touched. */
import { FORMS, INDEXES, type CollectionName } from '../../domain/collections'
import type { Index } from '../../domain/ground/collection'
import { newerForms } from '../../domain/report/round'
import type { Connection } from './sqliteConnection'

/** Each brings a file up by one version. Documents come up by their cards' steps, not here (decision 0029). */
const MIGRATIONS: readonly ((connection: Connection) => void)[] = [
  // 1: the first form. The tables themselves follow collections.ts below.
  () => undefined,
  // 2: filled in what the orders' step to form 2 fills in now (domain/order/collections.ts).
  () => undefined,
]

export const FILE_VERSION = MIGRATIONS.length

/** Brings the file to this version's form; does nothing when it has it. @throws Error when the file is newer. */
export function prepareFile(connection: Connection): void {
  connection.exec('BEGIN IMMEDIATE')
  try {
    const version = connection.first('PRAGMA user_version', []) as number
    if (version > FILE_VERSION) {
      throw new Error(`数据文件是更新的版本写的（第 ${version} 版，本程序只认到第 ${FILE_VERSION} 版）：请先升级程序。`)
    }
    refuseNewerForms(connection)
    for (const collection of Object.keys(INDEXES)) connection.exec(tableSql(collection as CollectionName))
    for (const migrate of MIGRATIONS.slice(version)) migrate(connection)
    adoptIndexes(connection)
    connection.exec(`PRAGMA user_version = ${FILE_VERSION}; COMMIT`)
  } catch (error) {
    connection.rollback()
    throw error
  }
}

/** A newer version brings documents up before it does anything else, and leaves its marks. @throws Error when there is one
 *  of a form that is not known here. */
function refuseNewerForms(connection: Connection): void {
  if (!connection.first(`SELECT 1 FROM sqlite_schema WHERE name = 'rounds'`, [])) return
  const marks = connection.all(`SELECT id FROM "rounds" WHERE id LIKE 'form:%'`, []) as string[]
  const newer = newerForms(marks, (name) => FORMS[name])
  if (newer.length > 0) throw new Error(`数据文件是更新的版本写的（${newer.join('、')} 的版式本程序不认识）：请先升级程序。`)
}

/** The SQL expression for a field of a document. Field names come from collections.ts, never from a request. */
export function expressionOf(field: string): string {
  return field === '_id' ? 'id' : `json_extract(body, '$.${field}')`
}

/** Not WITHOUT ROWID: bodies are near a kilobyte, and then reads by id are half as fast (measured: 35 000/s, not 73 000). */
function tableSql(collection: CollectionName): string {
  return `CREATE TABLE IF NOT EXISTS "${collection}" (id TEXT PRIMARY KEY NOT NULL, rev INTEGER NOT NULL, body TEXT NOT NULL)`
}

/** Creates the declared indexes and drops those no longer declared. */
function adoptIndexes(connection: Connection): void {
  const declared = new Map(
    Object.entries(INDEXES).flatMap(([collection, indexes]) =>
      indexes.map((index) => [indexName(collection, index), indexSql(collection, index)] as const),
    ),
  )
  const present = connection.all(`SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL`, []) as string[]
  for (const name of present) if (!declared.has(name)) connection.exec(`DROP INDEX "${name}"`)
  for (const sql of declared.values()) connection.exec(sql)
}

function indexName(collection: string, { equal, sort }: Index): string {
  return [collection, 'by', ...equal, sort].join('_')
}

function indexSql(collection: string, index: Index): string {
  const fields = [...index.equal, ...(index.sort === '_id' ? [] : [index.sort]), '_id']
  return `CREATE INDEX IF NOT EXISTS "${indexName(collection, index)}" ON "${collection}" (${fields.map(expressionOf).join(', ')})`
}
