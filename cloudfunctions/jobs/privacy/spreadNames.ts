import { collectionOf } from '../../../domain/collections'
import { renamed } from '../../../domain/ground/roles'
import type { NameSpread } from '../../../domain/privacy/nameSpread'
import { copiesFor, waysToNames, type Copy, type WayTo } from '../../../domain/waysToPeople'
import type { JobContext } from '../job'
import { eachAlone, workOff } from '../workOff'

const PAGE = 50

/** Copies of names that changed are brought up to date, way by way; a run cut off is taken up where it stood.
 *  @returns how many people's names are done. */
export function spreadNames(ctx: JobContext): Promise<number> {
  return workOff(ctx, 'nameSpreads', { where: { state: 'due' }, orderBy: { field: 'since', direction: 'asc' } }, (spread) => spreadOne(ctx, spread))
}

async function spreadOne(ctx: JobContext, spread: NameSpread): Promise<boolean> {
  const person = await ctx.store.get('people', spread._id)
  if (!person) return markAt(ctx, spread, { reached: '', after: '', state: 'done' })
  let number = waysToNames.findIndex(({ name }) => name === spread.reached)
  let after = number < 0 ? '' : spread.after
  number = Math.max(number, 0)
  while (ctx.mayGoOn()) {
    const way = waysToNames[number]
    if (!way) return markAt(ctx, spread, { reached: '', after: '', state: 'done' })
    const { items, next } = await foundOn(ctx, way, person._id, after)
    const copies = items.flatMap((found) => copiesFor(way, found))
    const { aside, cut } = await eachAlone(ctx, copies, ({ collection, id }) => `${collection}:${id}`, (copy) => renameOne(ctx, copy, person._id))
    // What was set aside keeps the old name until it is tried again: the way is not left before.
    if (cut || aside > 0) return false
    after = next ?? ''
    if (next === null) number += 1
    const reached = waysToNames[number]?.name ?? ''
    if (reached !== '' && !(await markAt(ctx, spread, { reached, after, state: 'due' }))) return false
  }
  return false
}

async function foundOn({ store }: JobContext, way: WayTo, personId: string, after: string): Promise<{ items: { _id: string }[]; next: string | null }> {
  if ('ids' in way.find) return { items: way.find.ids(personId).map((_id) => ({ _id })), next: null }
  return store.query(way.collection, { where: way.find.where(personId), orderBy: { field: way.find.sort, direction: 'asc' }, after: after || undefined, limit: PAGE })
}

/** False when her name changed again meanwhile: then it begins anew. */
function markAt(ctx: JobContext, { _id, since }: NameSpread, at: Pick<NameSpread, 'reached' | 'after' | 'state'>): Promise<boolean> {
  return ctx.once(() => ctx.store.transact(async (tx) => {
    const spread = await tx.get('nameSpreads', _id)
    if (!spread || spread.since !== since || spread.state !== 'due') return false
    await tx.replace('nameSpreads', { ...spread, ...at })
    return true
  }))
}

/** Her name is read in the same transaction: what is written is what she is called now. */
function renameOne(ctx: JobContext, { collection, id }: Copy, personId: string): Promise<boolean> {
  return ctx.once(() => ctx.store.transact(async (tx) => {
    const document = await tx.get(collection, id)
    const person = await tx.get('people', personId)
    if (!document || !person) return false
    const next = renamed(collectionOf(collection), document, { personId, name: person.name })
    if (JSON.stringify(next) === JSON.stringify(document)) return false
    await tx.replace(collection, next)
    return true
  }))
}
