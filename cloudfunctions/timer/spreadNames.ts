import type { NameSpread } from '../../domain/privacy/nameSpread'
import type { CollectionName, Documents } from '../store/collections'
import type { JobContext } from './job'
import { NAME_TABLES, RENAME, type Copy } from './nameTables'

const PEOPLE_AT_ONCE = 5
const PAGE = 50

/** Copies of names that changed are brought up to date, table by table; a run cut off is taken up where it stood.
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
  let at: Pick<NameSpread, 'table' | 'after'> = spread
  while (ctx.mayGoOn()) {
    const table = NAME_TABLES[at.table]
    if (!person || !table) return markAt(ctx, spread, { ...at, state: 'done' })
    const page = await ctx.store.query(table.collection, { ...table.query(person._id), after: at.after || undefined, limit: PAGE })
    for (const found of page.items) {
      for (const copy of table.copies?.(found) ?? [{ collection: table.collection, id: found._id }]) await renameOne(ctx, copy, person._id)
    }
    at = page.next ? { table: at.table, after: page.next } : { table: at.table + 1, after: '' }
    if (!(await markAt(ctx, spread, { ...at, state: 'due' }))) return false
  }
  return false
}

/** False when her name changed again meanwhile: then it begins anew. */
function markAt(ctx: JobContext, { _id, since }: NameSpread, at: Pick<NameSpread, 'table' | 'after' | 'state'>): Promise<boolean> {
  return ctx.once(() => ctx.store.transact(async (tx) => {
    const spread = await tx.get('nameSpreads', _id)
    if (!spread || spread.since !== since || spread.state !== 'due') return false
    await tx.replace('nameSpreads', { ...spread, ...at })
    return true
  }))
}

/** Her name is read in the same transaction: what is written is what she is called now. */
function renameOne(ctx: JobContext, { collection, id }: Copy, personId: string): Promise<void> {
  const rename = RENAME[collection] as ((document: Documents[CollectionName], who: { personId: string; name: string }) => Documents[CollectionName]) | undefined
  if (!rename) throw new Error(`nobody knows how a name stands in ${collection}`)
  return ctx.once(() => ctx.store.transact(async (tx) => {
    const document = await tx.get(collection, id)
    const person = await tx.get('people', personId)
    if (!document || !person) return
    const renamed = rename(document, { personId, name: person.name })
    if (JSON.stringify(renamed) !== JSON.stringify(document)) await tx.replace(collection, renamed as never)
  }))
}
