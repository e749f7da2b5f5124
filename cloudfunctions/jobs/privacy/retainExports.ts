import { dayOf } from '../../../domain/calendar/shanghai'
import { exportPath, EXPORT_KINDS } from '../../../domain/privacy/exportFile'
import { keptSince } from '../../../domain/calendar/retention'
import { ruleOn } from '../../../domain/ground/ruleBook'
import { EXPORT_FILE } from '../../../domain/privacy/retention'
import { removeIfThere } from '../../kernel/removeIfThere'
import type { JobContext } from '../job'
import { workOff, type Due } from '../workOff'

/** Export files over their time go, bytes first: a run cut off between leaves a row without bytes, which the next takes
 *  away. @returns how many. */
export async function retainExports(ctx: JobContext): Promise<number> {
  const { store, files, now } = ctx
  if (!files) return 0
  const before = keptSince(ruleOn(EXPORT_FILE, dayOf(now)), now)
  const due: Due = { where: { state: 'kept' }, orderBy: { field: 'at', direction: 'asc' }, before }
  return workOff(ctx, 'exportFiles', due, async ({ _id }) => {
    await files.remove(await Promise.all(EXPORT_KINDS.map((kind) => files.idOf(exportPath(_id, kind)))))
    return ctx.once(() => store.transact((tx) => removeIfThere(tx, 'exportFiles', _id)))
  })
}
