/** The single steps of one transaction on the writing connection of a SQLite file. */
import type { CollectionName } from '../../domain/collections'
import type { AnyDocument } from './document'
import { indexesOf } from './plan'
import { StoreError } from './port'
import { columnOf, columnValue, indexedFields } from './sqliteColumns'
import type { Bound, Connection } from './sqliteConnection'
import type { TxSteps } from './transaction'

/** What the indexes know of a document that was read or written here. */
interface Known {
  rev: number
  columns: Bound[]
}

/** @param first of its commit: it is no savepoint, and goes back with the whole. */
export function stepsOn(writer: Connection, first: boolean): TxSteps {
  const known = new Map<string, Known>()
  const know = (collection: CollectionName, document: AnyDocument): AnyDocument => {
    // Now, not later: whoever asked may change what he was given.
    known.set(`${collection} ${document._id}`, { rev: document.rev, columns: columnsOf(collection, document) })
    return document
  }
  return {
    async get(collection, id) {
      const found = getOne(writer, collection, id)
      return found && know(collection, found)
    },
    async create(collection, document) {
      writer.run(insertSql(collection), [document._id, JSON.stringify(document), ...columnsOf(collection, document)])
      know(collection, document)
    },
    async replace(collection, document) {
      const before = known.get(`${collection} ${document._id}`)
      const stored = before?.rev === document.rev - 1 ? before.columns : storedColumns(writer, collection, document._id)
      const columns = columnsOf(collection, document)
      // A column that is set, even to what it is, makes SQLite write each of its indexes anew.
      const changed = indexedFields(collection).filter((_, n) => stored?.[n] !== columns[n])
      const values = [document.rev, JSON.stringify(document), ...changed.map((field) => columnValue(document, field)), document._id, document.rev - 1]
      if (writer.run(updateSql(collection, changed), values) === 0) throw new StoreError('CONFLICT', `${collection} has changed since it was read`)
      know(collection, document)
    },
    async remove(collection, id) {
      if (writer.run(`DELETE FROM "${collection}" WHERE id = ?`, [id]) === 0) throw new StoreError('MISSING', `${collection}: nothing to remove`)
      known.delete(`${collection} ${id}`)
    },
    async commit() {
      if (!first) writer.run('RELEASE one', [])
    },
    async rollback() {
      if (first) return writer.rollback()
      // After a full disk SQLite has rolled everything back by itself.
      if (!writer.inTransaction()) return
      try {
        for (const sql of ['ROLLBACK TO one', 'RELEASE one']) writer.run(sql, [])
      } catch {
        // What cannot be taken back alone must not be committed with the others.
        writer.rollback()
      }
    },
  }
}

export function getOne(connection: Connection, collection: CollectionName, id: string): AnyDocument | null {
  indexesOf(collection)
  const body = connection.first(selectSql(collection), [id])
  return body === undefined ? null : parse(body)
}

export function parse(body: unknown): AnyDocument {
  return JSON.parse(body as string) as AnyDocument
}

const columnsOf = (collection: CollectionName, document: AnyDocument): Bound[] => indexedFields(collection).map((field) => columnValue(document, field))

function storedColumns(writer: Connection, collection: CollectionName, id: string): readonly unknown[] | undefined {
  const fields = indexedFields(collection)
  return fields.length === 0 ? [] : writer.row(`SELECT ${fields.map(columnOf).join(', ')} FROM "${collection}" WHERE id = ?`, [id])
}

/** Made once for each collection: the same text is found among the prepared ones without being read again. */
function once(make: (collection: CollectionName) => string): (collection: CollectionName) => string {
  const made = new Map<CollectionName, string>()
  return (collection) => {
    const known = made.get(collection)
    if (known !== undefined) return known
    const sql = make(collection)
    made.set(collection, sql)
    return sql
  }
}

const selectSql = once((collection) => `SELECT body FROM "${collection}" WHERE id = ?`)

const insertSql = once((collection) => {
  const fields = indexedFields(collection)
  return `INSERT INTO "${collection}" (id, rev, body${fields.map((field) => `, ${columnOf(field)}`).join('')}) VALUES (?, 1, ?${', ?'.repeat(fields.length)})`
})

const updateBody = once((collection) => updateOf(collection, []))

const updateSql = (collection: CollectionName, changed: readonly string[]): string => (changed.length === 0 ? updateBody(collection) : updateOf(collection, changed))

const updateOf = (collection: CollectionName, changed: readonly string[]): string =>
  `UPDATE "${collection}" SET rev = ?, body = ?${changed.map((field) => `, ${columnOf(field)} = ?`).join('')} WHERE id = ? AND rev = ?`
