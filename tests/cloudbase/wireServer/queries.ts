/** Queries and updates as MongoDB reads them, evaluated by mingo; and the strictness the platform lacks: where it would
 *  scan a whole collection in silence, a query no declared index serves fails here. */
import { aggregate, find, update } from 'mingo'
import type { Row } from './documentEngine'
import { badRequest } from './platformError'

export interface DeclaredIndex {
  equal: readonly string[]
  sort: string
  /** May be asked to be equal besides. */
  also?: readonly string[]
}

export type DeclaredIndexes = Readonly<Record<string, readonly DeclaredIndex[]>>

export interface Shape {
  filter: Record<string, unknown>
  order: Record<string, number>
  offset: number
  limit: number
}

/** What the SDK asks for when nobody set a limit, and what the platform gives at most. */
const LIMIT_DEFAULT = 100
const LIMIT_MAX = 1000

export function select(rows: readonly Row[], { filter, order, offset, limit }: Partial<Shape>, most = LIMIT_MAX): Row[] {
  const originals = new Map(rows.map((row) => [rowInBytes(row), row]))
  let cursor = find<Row, Row>([...originals.keys()], inBytes(filter ?? {}) as Record<string, unknown>)
  if (order && Object.keys(order).length > 0) cursor = cursor.sort(order)
  const found = cursor.skip(offset ?? 0).limit(limit || LIMIT_DEFAULT).all()
  return found.slice(0, most).flatMap((row) => originals.get(row) ?? [])
}

/** The ids a filter asks for by name; null when it asks for none in particular. */
export function idsIn({ _id }: Record<string, unknown>): string[] | null {
  if (typeof _id === 'string') return [_id]
  const { $eq, $in } = (_id ?? {}) as { $eq?: string; $in?: string[] }
  return $in ?? ($eq === undefined ? null : [$eq])
}

export function matching(rows: readonly Row[], filter: Record<string, unknown>): Row[] {
  return select(rows, { filter, limit: rows.length }, rows.length)
}

/** No row changes once it lies there, so each is turned over once. */
const turned = new WeakMap<Row, Row>()

function rowInBytes(row: Row): Row {
  const known = turned.get(row) ?? (inBytes(row) as Row)
  turned.set(row, known)
  return known
}

/** MongoDB compares text by its UTF-8 bytes, mingo by UTF-16 units: they disagree beyond U+FFFF. One character per
 *  byte makes them agree. */
function inBytes(value: unknown): unknown {
  if (typeof value === 'string') return Buffer.from(value, 'utf8').toString('latin1')
  if (Array.isArray(value)) return value.map(inBytes)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inBytes(inner)]))
}

export function pipelineResult(rows: readonly Row[], stages: Record<string, unknown>[]): object[] {
  return aggregate([...rows], stages)
}

/** The row after `modifier`, or null when nothing changed. */
export function modified(row: Row, modifier: Record<string, unknown>): Row | null {
  if (Object.keys(modifier).length === 0) throw badRequest('update document must not be empty')
  const next = structuredClone(row)
  return update(next, modifier, undefined, undefined, { cloneMode: 'deep' }).length > 0 ? next : null
}

/** @throws PlatformError when the filter and order are neither an id look-up nor served by a declared index. */
export function assertIndexed(
  indexes: DeclaredIndexes,
  collection: string,
  filter: Record<string, unknown>,
  order: Record<string, number>,
): void {
  const equal = new Set<string>()
  const ranges = new Set<string>()
  readFilter(filter, equal, ranges)
  const [sort, tie, ...more] = Object.keys(order)
  if (equal.has('_id') && !sort) return
  // The platform makes this index with every collection.
  if (equal.size === 0 && sort === '_id' && tie === undefined && [...ranges].join() === '_id') return
  const served = (indexes[collection] ?? []).some((index) => {
    const asked = sort ? [...equal].filter((name) => !index.also?.includes(name) || index.equal.includes(name)) : [...equal]
    const names = sort ? index.equal : index.equal.slice(0, equal.size)
    const bounded = [...ranges].every((field) => field === index.sort || field === '_id')
    const ordered = !sort || (sort === index.sort && (tie === undefined || tie === '_id') && more.length === 0)
    return names.length === asked.length && names.every((name) => asked.includes(name)) && bounded && ordered
  })
  if (!served || equal.size === 0) {
    const described = `[${[...equal].join(', ')}] range [${[...ranges].join(', ')}] sort [${Object.keys(order).join(', ')}]`
    throw badRequest(`no declared index of ${collection} serves ${described}`)
  }
}

function readFilter(filter: Record<string, unknown>, equal: Set<string>, ranges: Set<string>): void {
  for (const [field, condition] of Object.entries(filter)) {
    if (field === '$and') {
      for (const part of condition as Record<string, unknown>[]) readFilter(part, equal, ranges)
    } else if (field.startsWith('$')) {
      // Either side of an $or may only narrow the range the index is read in.
      for (const part of condition as Record<string, unknown>[]) readFilter(part, ranges, ranges)
    } else if (isEquality(condition)) equal.add(field)
    else ranges.add(field)
  }
}

function isEquality(condition: unknown): boolean {
  if (typeof condition !== 'object' || condition === null) return true
  const operators = Object.keys(condition)
  return operators.length > 0 && operators.every((operator) => operator === '$eq' || operator === '$in')
}
