/** What single values may be: ids, what is asked for, what is sorted by. */
import type { Scalar } from './port'

export const ID_MAX = 256

/** What a document may be sorted by. Booleans are left out: engines disagree on where they stand among numbers. */
export type SortValue = string | number

/** Ids are 1–256 characters; control characters and halves of surrogate pairs do not survive every engine. */
export function isId(id: unknown): id is string {
  return typeof id === 'string' && id.length > 0 && id.length <= ID_MAX && /^[^\p{Cc}\p{Cs}]+$/u.test(id)
}

export function isScalar(value: unknown): value is Scalar {
  return isSortValue(value) || typeof value === 'boolean'
}

export function isSortValue(value: unknown): value is SortValue {
  return typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))
}
