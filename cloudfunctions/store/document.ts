/** What may be stored: plain JSON under a sound id, with a scalar in every indexed field. Checked before any adapter
 *  sees it, because each engine would bend something else: CloudBase drops `undefined` and empty objects and reads
 *  `$` and dots as operators, SQLite sorts a missing field first. */
import type { CollectionName } from '../../domain/collections'
import { fieldsOf } from '../../domain/ground/collection'
import { indexesOf } from './plan'
import { StoreError } from './port'
import { checkPlain, isPlainObject } from './plainJson'
import { isId, isScalar, isSortValue } from './values'

/** Any document, once the port's types have done their work. */
export type AnyDocument = { _id: string; rev: number } & Record<string, unknown>

/** What the document database takes: of one document, and of a text in an index (CloudBase, from MongoDB). */
export const DOCUMENT_BYTES_MAX = 16 * 1024 * 1024
export const INDEXED_BYTES_MAX = 1024

/** A document as it is first stored. @throws StoreError BAD_DOCUMENT */
export function newDocument(collection: CollectionName, given: unknown): AnyDocument {
  const document = checkDocument(collection, given)
  return { ...document, rev: 1 }
}

/** A document as it is stored after the one read at `given.rev`. @throws StoreError BAD_DOCUMENT */
export function nextDocument(collection: CollectionName, given: unknown): AnyDocument {
  const document = checkDocument(collection, given)
  if (!Number.isInteger(document.rev) || document.rev < 1) throw bad(`${collection}: replace needs the rev that was read`)
  return { ...document, rev: document.rev + 1 }
}

/** A deep copy, so that nobody holds a reference into a store or the store one into an action. */
export function copyOf<T>(document: T): T {
  return JSON.parse(JSON.stringify(document)) as T
}

function checkDocument(collection: CollectionName, document: unknown): AnyDocument {
  const shape = shapeOf(collection)
  if (!isPlainObject(document)) throw bad(`${collection}: not a document`)
  if (!isId(document._id)) throw bad(`${collection}: _id must be 1–256 characters without control characters`)
  const atMost = checkPlain(document, [collection], (reason) => { throw bad(reason) })
  for (const { field, mayLack, sorted } of shape) {
    const value = document[field]
    if (value === undefined && mayLack) continue
    if (sorted ? !isSortValue(value) : !isScalar(value)) throw bad(`${collection}.${field} is ${sorted ? 'sorted by: no string or number' : 'indexed: no scalar'}`)
    if (typeof value === 'string' && value.length * 3 > INDEXED_BYTES_MAX && Buffer.byteLength(value) > INDEXED_BYTES_MAX) throw bad(`${collection}.${field} is indexed: more than ${INDEXED_BYTES_MAX} bytes`)
  }
  if (atMost > DOCUMENT_BYTES_MAX && Buffer.byteLength(JSON.stringify(document)) > DOCUMENT_BYTES_MAX) throw bad(`${collection}: larger than 16 MB`)
  return document as AnyDocument
}

/** What a field must be that some index has: where one sorts by it, what can be sorted; missing only where every index of it allows. */
interface Indexed {
  field: string
  mayLack: boolean
  sorted: boolean
}

const shapes = new Map<CollectionName, readonly Indexed[]>()

function shapeOf(collection: CollectionName): readonly Indexed[] {
  const known = shapes.get(collection)
  if (known) return known
  const indexes = indexesOf(collection)
  const fields = [...new Set(indexes.flatMap(fieldsOf))]
  const shape = fields.map((field) => {
    const sorted = indexes.some(({ sort }) => sort === field)
    return { field, sorted, mayLack: !sorted && indexes.every((index) => index.sparse === true || !fieldsOf(index).includes(field)) }
  })
  shapes.set(collection, shape)
  return shape
}

function bad(message: string): StoreError {
  return new StoreError('BAD_DOCUMENT', message)
}
