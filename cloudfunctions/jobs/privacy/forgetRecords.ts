import { dayOf } from '../../../domain/calendar/shanghai'
import { keptSince } from '../../../domain/calendar/retention'
import { ruleOn } from '../../../domain/ground/ruleBook'
import { CLOSED_RECORDS } from '../../../domain/privacy/retention'
import { waysToForget } from '../../../domain/waysToPeople'
import { removeIfThere } from '../../kernel/removeIfThere'
import { removeOnWay } from './eraseAround'
import type { JobContext } from '../job'
import { workOff, type Due } from '../workOff'

/** Ten years after an account was closed the records go that stood under no name; the closing itself goes last, so a run
 *  cut off is taken up by the next. @returns how many people. */
export async function forgetRecords(ctx: JobContext): Promise<number> {
  const before = keptSince(ruleOn(CLOSED_RECORDS, dayOf(ctx.now)), ctx.now)
  const due: Due = { where: { state: 'done' }, orderBy: { field: 'eraseAt', direction: 'asc' }, before }
  return workOff(ctx, 'closings', due, async ({ _id: personId }) => {
    const person = await ctx.store.get('people', personId)
    // Registrations merged into hers first: she says which they were.
    for (const id of [...(person?.formerly ?? []), personId]) if (!(await forgetOne(ctx, id))) return false
    return true
  })
}

/** @returns false when there was no time left. */
async function forgetOne(ctx: JobContext, personId: string): Promise<boolean> {
  // Who she was and that she closed her account go last, together: by them a run cut off is taken up.
  for (const way of waysToForget.filter(({ collection }) => collection !== 'people' && collection !== 'closings')) {
    if (!ctx.mayGoOn()) return false
    await removeOnWay(ctx, way, personId)
  }
  await ctx.once(() => ctx.store.transact(async (tx) => {
    for (const collection of ['people', 'closings'] as const) await removeIfThere(tx, collection, personId)
  }))
  return true
}
