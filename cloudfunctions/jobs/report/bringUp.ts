/** Old documents come to their card's form where they lie, so that indexes find them by what they say now (decision 0029).
 *  A page at a time, one transaction a document, and the way is kept in `rounds` under the collection and its form: it may be
 *  cut off, run twice or run at once. Once all collections are through, and once more for what older functions wrote behind the
 *  walk, it costs nothing but one reading of all marks. */
import { COLLECTION_NAMES, collectionOf, type CollectionName } from '../../../domain/collections'
import { formRound, newRound, nextWalk, roundAfter, type Round } from '../../../domain/report/round'
import { cameUp } from '../../store/withForms'
import { BATCH, type JobContext } from '../job'
import { NEVER } from '../rhythm'
import { eachAlone } from '../workOff'

/** @returns documents looked at. */
export async function bringUp(ctx: JobContext): Promise<number> {
  const changed = COLLECTION_NAMES.filter((name) => collectionOf(name).form > 1)
  const marks = new Map((await ctx.store.getMany('rounds', changed.map(markOf))).map((mark) => [mark._id, mark]))
  let looked = 0
  let next = NEVER
  for (const collection of changed) {
    let mark: Omit<Round, 'rev'> = marks.get(markOf(collection)) ?? newRound(markOf(collection))
    const isDue = () => (nextWalk(mark) ?? NEVER) <= ctx.now
    while (isDue() && ctx.mayGoOn()) {
      const before = mark
      mark = await onePage(ctx, collection, before)
      looked += (mark.times === before.times ? mark.looked : mark.lookedBefore) - before.looked
    }
    if (isDue()) return looked
    const again = nextWalk(mark) ?? NEVER
    next = again < next ? again : next
  }
  ctx.nextDue?.(next)
  return looked
}

const markOf = (collection: CollectionName) => formRound(collection, collectionOf(collection).form)

/** Only a page that was gone through to its end moves the mark (what broke is set aside), and of two runs on one page only the first. */
async function onePage(ctx: JobContext, collection: CollectionName, before: Omit<Round, 'rev'>): Promise<Omit<Round, 'rev'>> {
  const page = await ctx.store.query(collection, { where: {}, orderBy: { field: '_id', direction: 'asc' }, after: before.after || undefined, limit: BATCH })
  const old = page.items.filter(cameUp)
  const { cut } = await eachAlone(ctx, old, ({ _id }) => `${collection}:${_id}`, ({ _id }) => ctx.once(() => ctx.store.transact(async (tx) => {
    const document = await tx.get(collection, _id)
    if (!document || !cameUp(document)) return false
    await tx.replace(collection, document)
    return true
  })))
  if (cut) return before
  return ctx.once(() => ctx.store.transact(async (tx) => {
    const mark = await tx.get('rounds', before._id)
    if (mark && (mark.after !== before.after || mark.times !== before.times)) return mark
    const next = roundAfter(mark ?? before, page.next, page.items.length, ctx.now)
    if (mark) await tx.replace('rounds', { ...mark, ...next })
    else await tx.create('rounds', next)
    return next
  }))
}
