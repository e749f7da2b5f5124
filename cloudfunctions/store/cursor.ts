/** A cursor says where a page ended and which question it was the page of. A phone keeps it and sends it back, so what
 *  comes may be of another list, of another village, or made by hand: that is the asker's mistake, not ours. */
import { createHash } from 'node:crypto'
import type { Index } from '../../domain/ground/collection'
import { StoreError, type Scalar } from './port'
import { isId, isSortValue, type SortValue } from './values'

/** Longer than any cursor this store gives: a sort value, an id, a mark and their encoding. */
const CURSOR_MAX = 4096
const MARK_LENGTH = 10

/** The last document of the page before. */
export interface Position {
  value: SortValue
  id: string
}

/** What a plan asks, without where its page begins and ends. */
export interface Question {
  collection: string
  index: Index
  equals: readonly (readonly [field: string, value: Scalar])[]
  direction: 'asc' | 'desc'
}

export function encodeCursor({ value, id }: Position, question: Question): string {
  return Buffer.from(JSON.stringify([value, id, markOf(question)])).toString('base64url')
}

/** A cursor without a mark was given before there were marks; jobs keep such in their documents.
 *  @throws StoreError BAD_CURSOR when it is none that `encodeCursor` made for this question. */
export function decodeCursor(cursor: unknown, question: Question): Position {
  const parts = partsOf(cursor)
  if (!Array.isArray(parts) || parts.length < 2 || parts.length > 3) throw bad()
  const [value, id, mark = markOf(question)] = parts as unknown[]
  if (!isSortValue(value) || !isId(id) || mark !== markOf(question)) throw bad()
  return { value, id }
}

function partsOf(cursor: unknown): unknown {
  if (typeof cursor !== 'string' || cursor.length > CURSOR_MAX) return null
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}

/** Tells questions apart; it guards nothing, since a cursor opens nothing that the question itself does not. */
function markOf({ collection, index, equals, direction }: Question): string {
  return createHash('sha256').update(JSON.stringify([collection, equals, index.sort, direction])).digest('base64url').slice(0, MARK_LENGTH)
}

const bad = (): StoreError => new StoreError('BAD_CURSOR', 'no cursor of this question')
