/** Rows laid past the store, as it would lay them: without their indexes, which are made at the end as an upgrade makes them. */
import type { CollectionName } from '../../domain/collections'
import { collectionOf } from '../../domain/collections'
import { stamped } from '../../domain/ground/forms'
import { newDocument } from '../../cloudfunctions/store/document'
import type { NewDoc } from '../../cloudfunctions/store/port'
import { openSqlite } from '../../cloudfunctions/store/sqlite'
import { columnOf, columnValue, indexedFields } from '../../cloudfunctions/store/sqliteColumns'
import { openConnection } from '../../cloudfunctions/store/sqliteConnection'

export interface Bulk {
  create<C extends CollectionName>(collection: C, document: NewDoc<C>): void
  end(): Promise<void>
}

const ROWS_A_COMMIT = 50_000

export async function bulkOn(file: string, say: (line: string) => void): Promise<Bulk> {
  await openSqlite({ file }).close()
  const connection = openConnection(file, { durable: false })
  for (const name of connection.all(`SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL`, [])) connection.exec(`DROP INDEX "${String(name)}"`)
  let rows = 0
  connection.exec('PRAGMA cache_size = -400000; BEGIN')
  return {
    create(collection, given) {
      const document = newDocument(collection, stamped(collectionOf(collection), given))
      const fields = indexedFields(collection)
      connection.run(`INSERT INTO "${collection}" (id, rev, body${fields.map((field) => `, ${columnOf(field)}`).join('')}) VALUES (?, 1, ?${', ?'.repeat(fields.length)})`,
        [document._id, JSON.stringify(document), ...fields.map((field) => columnValue(document, field))])
      rows += 1
      if (rows % ROWS_A_COMMIT === 0) connection.exec('COMMIT; BEGIN')
    },
    async end() {
      connection.exec('COMMIT')
      connection.close()
      await openSqlite({ file, tell: (line) => say(`  ${line}`) }).close()
    },
  }
}
