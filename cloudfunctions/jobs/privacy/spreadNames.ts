import { collectionOf } from '../../../domain/collections'
import { renamed } from '../../../domain/ground/roles'
import type { NameSpread } from '../../../domain/privacy/nameSpread'
import { copiesFor, waysToNames, type Copy, type WayTo } from '../../../domain/waysToPeople'
import type { JobContext } from '../job'

const PEOPLE_AT_ONCE = 5
const PAGE = 50

/** Copies of names that changed are brought up to date, way by way; a run cut off is taken up where it stood.
 *  @returns how many people's names are done. */
export async function spreadNames(ctx: JobContext): Promise<number> {
  const due = await ctx.store.query('nameSpreads', {
    where: { state: 'due' }, orderBy: { field: 'since', direction: 'asc' }, limit: PEOPLE_AT_ONCE,
  })
  let done = 0
  for (const spread of due.items) {
    if (await spreadOne(ctx, spread)) done += 1
    if (!ctx.mayGoOn()) break
  }
  return done
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
    for (const found of items) for (const copy of copiesFor(way, found)) await renameOne(ctx, copy, person._id)
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
function renameOne(ctx: JobContext, { collection, id }: Copy, personId: string): Promise<void> {
  return ctx.once(() => ctx.store.transact(async (tx) => {
    const document = await tx.get(collection, id)
    const person = await tx.get('people', personId)
    if (!document || !person) return
    const next = renamed(collectionOf(collection), document, { personId, name: person.name })
    if (JSON.stringify(next) !== JSON.stringify(document)) await tx.replace(collection, next)
  }))
}
