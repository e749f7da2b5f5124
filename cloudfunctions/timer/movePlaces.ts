import { afterBatch, mayGoOn, type Batch, type PlaceMove } from '../../domain/place/move'
import type { Place } from '../../domain/place/place'
import { placeNow } from '../actions/place/placeNow'
import { moveBudget } from '../actions/points/moveBudget'
import { INDEXES, type CollectionName, type Documents } from '../store/collections'
import type { Query, Store } from '../store/port'
import { BATCH, type JobContext } from './job'
import { NAME_MOVES, STATION_MOVES, type Moving } from './stationMoves'

type AnyMoving = Moving<Documents[CollectionName]>
type Row = { collection: CollectionName } & AnyMoving

const rowsIn = (table: object): Row[] =>
  (Object.entries(table) as [CollectionName, object][]).flatMap(([collection, row]) => ('by' in row ? [{ collection, ...(row as AnyMoving) }] : []))

/** The budget is a row of its own, found by its id: it moves as a transfer. */
const BUDGET = 'budget'
export const STATION_ROWS = rowsIn(STATION_MOVES)
const ALL_OF_STATION: readonly (Row | typeof BUDGET)[] = [...STATION_ROWS, BUDGET]
const NAME_ROWS: readonly (Row | typeof BUDGET)[] = rowsIn(NAME_MOVES)
const rowsFor = ({ kind }: Place) => (kind === 'station' ? ALL_OF_STATION : NAME_ROWS)
const MOVES_AT_ONCE = 10

/** Carries a place's new name, or a station's path, onto what belongs to it. @returns how many documents were changed. */
export async function movePlaces(ctx: JobContext): Promise<number> {
  const due = await ctx.store.query('placeMoves', { where: { state: 'due' }, orderBy: { field: 'since', direction: 'asc' }, limit: MOVES_AT_ONCE })
  let changed = 0
  for (const { _id } of due.items) changed += await workOff(ctx, _id)
  return changed
}

async function workOff(ctx: JobContext, id: string): Promise<number> {
  let changed = 0
  while (ctx.mayGoOn()) {
    const move = await ctx.store.get('placeMoves', id)
    if (!move || !mayGoOn(move, ctx.now)) break
    const target = await placeNow(ctx.store, move.from)
    const rows = rowsFor(target)
    const row = rows[move.row]
    if (!row) throw new Error(`there is no row ${move.row}`)
    const batch = row === BUDGET ? await budgetBatch(ctx, move, target) : await batchOf(ctx, move, row, target)
    changed += batch.changed
    // Somebody else has come further with it: she goes on.
    if (!(await ctx.once(() => record(ctx.store, move, afterBatch(move, batch, rows.length, ctx.now))))) break
  }
  return changed
}

function record(store: Store, read: PlaceMove, next: PlaceMove): Promise<boolean> {
  return store.transact(async (tx) => {
    const now = await tx.get('placeMoves', read._id)
    if (now?.rev !== read.rev) return false
    await tx.replace('placeMoves', next)
    return true
  })
}

async function batchOf(ctx: JobContext, move: PlaceMove, row: Row, target: Place): Promise<Batch> {
  const { items, next } = await ctx.store.query(row.collection, queryOf(row.collection, row.by, move))
  let changed = 0
  for (const document of items) {
    if (same(document, row.moved(document, target, move))) continue
    if (!ctx.mayGoOn()) return { changed, next, cut: true }
    if (await ctx.once(() => moveOne(ctx.store, row.collection, document._id, (found) => row.moved(found, target, move), (found) => fieldOf(found, row.by) === move.from))) changed += 1
  }
  return { changed, next, cut: false }
}

/** Looked at again inside: somebody may have changed it, or moved it, meanwhile. */
function moveOne(
  store: Store, collection: CollectionName, id: string, moved: (document: Documents[CollectionName]) => Documents[CollectionName], isStill: (document: object) => boolean,
): Promise<boolean> {
  return store.transact(async (tx) => {
    const document = await tx.get(collection, id)
    if (!document || !isStill(document)) return false
    const next = moved(document)
    if (same(document, next)) return false
    await tx.replace(collection, next as never)
    return true
  })
}

async function budgetBatch(ctx: JobContext, move: PlaceMove, target: Place): Promise<Batch> {
  const moved = await ctx.once(() => ctx.store.transact((tx) => moveBudget(tx, move.from, target, ctx.now)))
  return { changed: moved ? 1 : 0, next: null, cut: false }
}

const fieldOf = (document: object, field: string): unknown => (document as Record<string, unknown>)[field]
const same = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b)

/** By the index whose only equality is the station or place, in whatever order it keeps. */
function queryOf(collection: CollectionName, by: string, move: PlaceMove): Query {
  const index = INDEXES[collection].find(({ equal }) => equal.length === 1 && equal[0] === by)
  if (!index) throw new Error(`${collection} has no index by ${by} alone`)
  return { where: { [by]: move.from }, orderBy: { field: index.sort, direction: 'asc' }, after: move.after || undefined, limit: BATCH }
}
