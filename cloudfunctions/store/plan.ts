/** A plan is a query that has been checked: a declared index serves it, and every value in it is a scalar, so nobody's
 *  object can reach a database as an operator. All adapters run plans, never queries. */
import { INDEXES, type CollectionName } from '../../domain/collections'
import type { Index } from '../../domain/ground/collection'
import { decodeCursor, encodeCursor, type Position } from './cursor'
import { StoreError, type Page, type Query, type Scalar } from './port'
import { isId, isScalar, isSortValue, type SortValue } from './values'

export const LIMIT_MAX = 100

/** Every engine has a whole collection in the order of its ids; what brings old documents up walks it. */
const BY_ID: Index = { equal: [], sort: '_id' }

export interface Plan {
  collection: CollectionName
  index: Index
  /** In the order of `index.equal`, then what of `index.also` is asked. */
  equals: readonly (readonly [field: string, value: Scalar])[]
  direction: 'asc' | 'desc'
  from: SortValue | undefined
  before: SortValue | undefined
  after: Position | undefined
  limit: number
}

export type CountPlan = Pick<Plan, 'collection' | 'equals'>

/** Checks a query against the declared indexes. @throws StoreError UNINDEXED, BAD_QUERY, BAD_CURSOR */
export function planQuery(collection: CollectionName, query: Query): Plan {
  const where = checkWhere(query.where)
  const { field, direction } = query.orderBy
  if (direction !== 'asc' && direction !== 'desc') throw bad(`orderBy.direction of ${collection} is ${show(direction)}`)
  const names = Object.keys(where)
  const sorted = [...indexesOf(collection), BY_ID].filter((each) => each.sort === field)
  const index = sorted.find(({ equal }) => sameNames(equal, names)) ?? sorted.find((each) => alsoServes(each, names))
  if (!index) throw unindexed(collection, names, field)
  if (!Number.isInteger(query.limit) || query.limit < 1 || query.limit > LIMIT_MAX) {
    throw bad(`limit must be 1–${LIMIT_MAX}, not ${show(query.limit)}`)
  }
  const from = checkBound('from', query.from)
  const before = checkBound('before', query.before)
  const question = { collection, index, equals: equalsIn([...index.equal, ...(index.also ?? []).filter((name) => names.includes(name))], where), direction }
  const after = query.after === undefined ? undefined : decodeCursor(query.after, question)
  return {
    ...question,
    from: direction === 'asc' && passed(after, from, 1) ? undefined : from,
    before: direction === 'desc' && passed(after, before, -1) ? undefined : before,
    after,
    limit: query.limit,
  }
}

/** The order all engines keep: numbers first, then text by code point (UTF-8 bytes), not by JavaScript's UTF-16. */
export function compareSortValues(a: SortValue, b: SortValue): number {
  if (typeof a === 'number') return typeof b === 'number' ? a - b : -1
  return typeof b === 'number' ? 1 : Buffer.compare(Buffer.from(a), Buffer.from(b))
}

/** Checks a count: its keys must be the first ones of some index. @throws StoreError UNINDEXED, BAD_QUERY */
export function planCount(collection: CollectionName, given: Query['where']): CountPlan {
  const where = checkWhere(given)
  const names = Object.keys(where)
  const index = indexesOf(collection).find((each) => sameNames(each.equal.slice(0, names.length), names))
  if (!index || names.length === 0) throw unindexed(collection, names)
  return { collection, equals: equalsIn(index.equal.slice(0, names.length), where) }
}

/** Makes the page of what an adapter found when it asked for `limit + 1` documents. */
export function pageOf<T extends { _id: string }>(plan: Plan, found: readonly T[]): Page<T> {
  const items = found.slice(0, plan.limit)
  const last = items.at(-1)
  if (!last || found.length <= plan.limit) return { items, next: null }
  const value = (last as Record<string, unknown>)[plan.index.sort]
  if (!isSortValue(value)) throw new StoreError('BAD_DOCUMENT', `${plan.collection}/${last._id} has no ${plan.index.sort}`)
  return { items, next: encodeCursor({ value, id: last._id }, plan) }
}

/** An id that may reach a database. @throws StoreError BAD_QUERY */
export function checkId(id: unknown): string {
  if (!isId(id)) throw bad(`not an id: ${show(id)}`)
  return id
}

/** The ids of a `getMany`, each once. @throws StoreError BAD_QUERY */
export function checkIds(ids: readonly unknown[]): string[] {
  if (!Array.isArray(ids) || ids.length > LIMIT_MAX) throw bad(`getMany takes at most ${LIMIT_MAX} ids`)
  return [...new Set(ids.map(checkId))]
}

/** The declared indexes. @throws StoreError BAD_QUERY when there is no such collection. */
export function indexesOf(collection: CollectionName): readonly Index[] {
  if (!Object.hasOwn(INDEXES, collection)) throw bad(`no collection ${show(collection)}`)
  return INDEXES[collection]
}

function checkWhere(where: unknown): Record<string, Scalar> {
  if (typeof where !== 'object' || where === null || Array.isArray(where)) throw bad(`where is ${show(where)}`)
  for (const [field, value] of Object.entries(where)) {
    if (!isScalar(value)) throw bad(`where.${field} must be a scalar, not ${show(value)}`)
  }
  return where as Record<string, Scalar>
}

function checkBound(name: 'from' | 'before', value: Scalar | undefined): SortValue | undefined {
  if (value === undefined || isSortValue(value)) return value
  throw bad(`${name} must be a string or a number, not ${show(value)}`)
}

/** A bound that the cursor has passed says nothing more, and would keep an engine from starting at the cursor. */
function passed(after: Position | undefined, bound: SortValue | undefined, sign: 1 | -1): boolean {
  return after !== undefined && bound !== undefined && compareSortValues(after.value, bound) * sign >= 0
}

function equalsIn(order: readonly string[], where: Record<string, Scalar>): [string, Scalar][] {
  return order.map((field) => [field, where[field] as Scalar])
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name) => b.includes(name))
}

function alsoServes({ equal, also = [] }: Index, names: readonly string[]): boolean {
  return equal.every((name) => names.includes(name)) && names.every((name) => equal.includes(name) || also.includes(name))
}

function unindexed(collection: string, where: readonly string[], sort?: string): StoreError {
  const order = sort === undefined ? '' : ` sorted by ${sort}`
  return new StoreError('UNINDEXED', `no index of ${collection} serves [${where.join(', ')}]${order}`)
}

function bad(message: string): StoreError {
  return new StoreError('BAD_QUERY', message)
}

/** Kinds only: what people wrote must not end up in a log. */
function show(value: unknown): string {
  if (value === null || typeof value === 'number') return String(value)
  return Array.isArray(value) ? 'an array' : typeof value
}
