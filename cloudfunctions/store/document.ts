/** What may be stored: plain JSON under a sound id, with a scalar in every indexed field. Checked before any adapter
 *  sees it, because each engine would bend something else: CloudBase drops `undefined` and empty objects and reads
 *  `$` and dots as operators, SQLite sorts a missing field first. */
import type { CollectionName } from '../../domain/collections'
import { indexesOf } from './plan'
import { StoreError } from './port'
import { isId, isScalar, isSortValue } from './values'

/** Any document, once the port's types have done their work. */
export type AnyDocument = { _id: string; rev: number } & Record<string, unknown>

/** Deeper than any document of ours; also what ends a circular one. */
const DEPTH_MAX = 32

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
  const indexes = indexesOf(collection)
  if (!isPlainObject(document)) throw bad(`${collection}: not a document`)
  if (!isId(document._id)) throw bad(`${collection}: _id must be 1–256 characters without control characters`)
  for (const [key, value] of Object.entries(document)) checkValue(value, `${collection}.${key}`, key, 1)
  for (const { equal, sort, sparse } of indexes) {
    const mayLack = (field: string) => sparse === true && document[field] === undefined
    for (const field of equal) if (!isScalar(document[field]) && !mayLack(field)) throw bad(`${collection}.${field} is indexed: no scalar`)
    if (!isSortValue(document[sort])) throw bad(`${collection}.${sort} is sorted by: no string or number`)
  }
  for (const field of new Set(indexes.flatMap(({ equal, sort }) => [...equal, sort]))) {
    if (typeof document[field] === 'string' && Buffer.byteLength(document[field]) > INDEXED_BYTES_MAX) throw bad(`${collection}.${field} is indexed: more than ${INDEXED_BYTES_MAX} bytes`)
  }
  if (Buffer.byteLength(JSON.stringify(document)) > DOCUMENT_BYTES_MAX) throw bad(`${collection}: larger than 16 MB`)
  return document as AnyDocument
}

function checkValue(value: unknown, path: string, key: string, depth: number): void {
  if (key === '' || key === '__proto__' || key.startsWith('$') || key.includes('.')) throw bad(`${path}: bad field name`)
  if (depth > DEPTH_MAX) throw bad(`${path}: deeper than ${DEPTH_MAX}`)
  if (value === null || isScalar(value)) return
  if (Array.isArray(value)) {
    // By position: a hole is undefined, and must not be stored as null.
    for (let i = 0; i < value.length; i += 1) checkValue(value[i], path, 'item', depth + 1)
    return
  }
  if (!isPlainObject(value)) throw bad(`${path}: not plain JSON`)
  for (const [name, inner] of Object.entries(value)) checkValue(inner, `${path}.${name}`, name, depth + 1)
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function bad(message: string): StoreError {
  return new StoreError('BAD_DOCUMENT', message)
}
