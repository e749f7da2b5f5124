import { dayOf } from '../../domain/calendar/shanghai'
import { keptSince, retentionOn } from '../../domain/privacy/retention'
import { removeIfThere } from '../kernel/removeIfThere'
import { LAST_TO_GO } from './erasure'
import { removeAllOf } from './eraseAround'
import type { JobContext } from './job'

/** People looked at in one run: ten years of records lie behind each. */
const AT_ONCE = 5

/** Ten years after an account was closed the records go that stood under no name; the closing itself goes last, so a run
 *  cut off is taken up by the next. @returns how many people. */
export async function forgetRecords(ctx: JobContext): Promise<number> {
  const before = keptSince(retentionOn('closedRecords', dayOf(ctx.now)), ctx.now)
  const due = await ctx.store.query('closings', { where: { state: 'done' }, orderBy: { field: 'eraseAt', direction: 'asc' }, before, limit: AT_ONCE })
  let done = 0
  for (const { _id: personId } of due.items) {
    const person = await ctx.store.get('people', personId)
    // Registrations merged into hers first: she says which they were.
    for (const id of [...(person?.formerly ?? []), personId]) if (!(await forgetOne(ctx, id))) return done
    done += 1
  }
  return done
}

/** @returns false when there was no time left. */
async function forgetOne(ctx: JobContext, personId: string): Promise<boolean> {
  for (const { collection, field, sort } of LAST_TO_GO) {
    if (!ctx.mayGoOn()) return false
    await removeAllOf(ctx, collection, { where: { [field]: personId }, orderBy: { field: sort, direction: 'asc' } })
  }
  await ctx.once(() => ctx.store.transact(async (tx) => {
    for (const collection of ['hourTallies', 'vettings', 'nameSpreads', 'people', 'closings'] as const) await removeIfThere(tx, collection, personId)
  }))
  return true
}
