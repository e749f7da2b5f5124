import type { CollectionName, Documents } from '../../../domain/collections'
import { afterBatch, mayGoOn, placeIn, type Batch, type PlaceMove } from '../../../domain/place/move'
import type { Place } from '../../../domain/place/place'
import { movedAlong, thingsNamedAfter, thingsOfStation, type Belonging } from '../../../domain/stationThings'
import { placeNow } from '../../actions/place/placeNow'
import { moveBudget } from '../../actions/points/moveBudget'
import type { Store } from '../../store/port'
import { BATCH, type JobContext } from '../job'
import { eachAlone, workOff } from '../workOff'

/** The budget is a kind of its own, found by its id: it moves as a transfer. */
const BUDGET = 'budget'
const namesOf = (things: readonly Belonging[]): string[] => things.map(({ name }) => name)
const kindsFor = ({ kind }: Place): string[] => (kind === 'station' ? [...namesOf(thingsOfStation), BUDGET] : namesOf(thingsNamedAfter))

/** Carries a place's new name, or a station's path, onto what belongs to it. @returns how many documents were changed. */
export async function movePlaces(ctx: JobContext): Promise<number> {
  let changed = 0
  await workOff(ctx, 'placeMoves', { where: { state: 'due' }, orderBy: { field: 'since', direction: 'asc' } }, async ({ _id }) => {
    changed += await carryOn(ctx, _id)
    return true
  })
  return changed
}

async function carryOn(ctx: JobContext, id: string): Promise<number> {
  let changed = 0
  while (ctx.mayGoOn()) {
    const move = await ctx.store.get('placeMoves', id)
    if (!move || !mayGoOn(move, ctx.now)) break
    const target = await placeNow(ctx.store, move.from)
    const kinds = kindsFor(target)
    const { nth, after } = placeIn(move, kinds)
    const thing = (target.kind === 'station' ? thingsOfStation : thingsNamedAfter)[nth]
    const batch = thing ? await batchOf(ctx, { move, thing, target, after }) : await budgetBatch(ctx, move, target)
    changed += batch.changed
    // Somebody else has come further with it: she goes on.
    if (!(await ctx.once(() => record(ctx.store, move, afterBatch(move, batch, kinds, ctx.now))))) break
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

async function batchOf(ctx: JobContext, { move, thing, target, after }: { move: PlaceMove; thing: Belonging; target: Place; after: string }): Promise<Batch> {
  const { collection, by, sort } = thing
  const { items, next } = await ctx.store.query(collection, { where: { [by]: move.from }, orderBy: { field: sort, direction: 'asc' }, after: after || undefined, limit: BATCH })
  const moved = (document: Documents[CollectionName]) => movedAlong(collection, document, target, move)
  const { done, aside, cut } = await eachAlone(ctx, items, ({ _id }) => `${collection}:${_id}`, async (document) =>
    !same(document, moved(document)) && ctx.once(() => moveOne(ctx.store, collection, document._id, moved, (found) => fieldOf(found, by) === move.from)))
  // What was set aside is still to be moved: another pass looks for it.
  return { changed: done + aside, next, cut }
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
