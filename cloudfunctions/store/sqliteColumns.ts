/** What indexes know of a document lies in columns of its own beside the body, so that a change of something else leaves every
 *  index alone: over expressions SQLite rewrites them all. Written with the body, never without it. */
import { INDEXES, type CollectionName } from '../../domain/collections'
import { fieldsOf } from '../../domain/ground/collection'
import type { AnyDocument } from './document'
import type { Bound, Connection } from './sqliteConnection'

const FIELDS = Object.fromEntries(
  Object.entries(INDEXES).map(([name, indexes]) => [name, [...new Set(indexes.flatMap(fieldsOf))].filter((field) => field !== '_id').sort()]),
) as unknown as Record<CollectionName, readonly string[]>

/** The indexed fields of a collection, each of which has a column. */
export const indexedFields = (collection: CollectionName): readonly string[] => FIELDS[collection]

/** Field names come from the collections' cards, never from a request; no column may be called like one of the table's own. */
export const columnOf = (field: string): string => (field === '_id' ? 'id' : `"f_${field}"`)

/** JSON's booleans stand as 1 and 0; a field that a document lacks as NULL, which no question finds. */
export function columnValue(document: AnyDocument, field: string): Bound {
  const value = document[field]
  if (typeof value === 'boolean') return Number(value)
  return typeof value === 'string' || typeof value === 'number' ? value : null
}

/** Rows by one step: a few tenths of a second, so that it can be broken off at any moment. */
const FILL_ROWS = 5_000

const FILLED = `CREATE TABLE IF NOT EXISTS "filled_columns" (collection TEXT PRIMARY KEY NOT NULL, fields TEXT NOT NULL, row INTEGER)`

/** Adds columns for fields indexed since, and drops those of fields that are so no more. Inside the opening's transaction, after
 *  indexes that name them are gone. */
export function adoptColumns(connection: Connection): void {
  connection.exec(FILLED)
  for (const collection of Object.keys(INDEXES) as CollectionName[]) {
    const present = (connection.all(`SELECT name FROM pragma_table_info(?)`, [collection]) as string[]).filter((name) => name.startsWith('f_')).map((name) => name.slice(2))
    const declared = indexedFields(collection)
    for (const field of present) if (!declared.includes(field)) connection.exec(`ALTER TABLE "${collection}" DROP COLUMN ${columnOf(field)}`)
    for (const field of declared) if (!present.includes(field)) connection.exec(`ALTER TABLE "${collection}" ADD COLUMN ${columnOf(field)}`)
  }
}

/** Fills columns from the bodies where that has not been done, step by step, each committed with how far it is: broken off, it
 *  goes on there. */
export function fillColumns(connection: Connection, tell: (line: string) => void): void {
  for (const collection of Object.keys(INDEXES) as CollectionName[]) {
    const fields = indexedFields(collection)
    if (fields.length === 0) continue
    const known = connection.first(`SELECT row IS NULL FROM filled_columns WHERE collection = ? AND fields = ?`, [collection, fields.join()])
    if (known === 1) continue
    const last = (connection.first(`SELECT max(rowid) FROM "${collection}"`, []) as number | null) ?? 0
    let row = known === undefined ? 0 : (connection.first(`SELECT row FROM filled_columns WHERE collection = ?`, [collection]) as number)
    while (row < last) {
      row = fillFrom(connection, collection, row)
      if (last > FILL_ROWS) tell(`数据文件正在升级：${collection} ${Math.min(row, last)}/${last} · bringing the file up`)
    }
    note(connection, collection, null)
  }
}

function fillFrom(connection: Connection, collection: CollectionName, after: number): number {
  const sets = indexedFields(collection).map((field) => `${columnOf(field)} = json_extract(body, '$.${field}')`)
  connection.exec('BEGIN IMMEDIATE')
  try {
    connection.run(`UPDATE "${collection}" SET ${sets.join(', ')} WHERE rowid > ? AND rowid <= ?`, [after, after + FILL_ROWS])
    note(connection, collection, after + FILL_ROWS)
    connection.exec('COMMIT')
  } catch (error) {
    connection.rollback()
    throw error
  }
  return after + FILL_ROWS
}

function note(connection: Connection, collection: CollectionName, row: number | null): void {
  connection.run(`INSERT INTO filled_columns VALUES (?, ?, ?) ON CONFLICT (collection) DO UPDATE SET fields = excluded.fields, row = excluded.row`, [collection, indexedFields(collection).join(), row])
}

/** Whether every column is there and filled. */
export const areFilled = (connection: Connection): boolean =>
  connection.first(`SELECT 1 FROM sqlite_schema WHERE name = 'filled_columns'`, []) === 1
  && (Object.keys(INDEXES) as CollectionName[]).every((collection) => indexedFields(collection).length === 0
    || connection.first(`SELECT row IS NULL FROM filled_columns WHERE collection = ? AND fields = ?`, [collection, indexedFields(collection).join()]) === 1)

/** Bodies were written past the store (a restore): their columns are filled anew when the file is opened. */
export function forgetFilled(connection: Connection, collection: string, schema = 'main'): void {
  const known = connection.first(`SELECT 1 FROM ${schema}.sqlite_schema WHERE name = 'filled_columns'`, [])
  if (known) connection.run(`DELETE FROM ${schema}.filled_columns WHERE collection = ?`, [collection])
}
