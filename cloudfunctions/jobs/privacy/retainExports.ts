import { dayOf } from '../../../domain/calendar/shanghai'
import { exportPath, EXPORT_KINDS } from '../../../domain/privacy/exportFile'
import { keptSince } from '../../../domain/calendar/retention'
import { ruleOn } from '../../../domain/ground/ruleBook'
import { EXPORT_FILE } from '../../../domain/privacy/retention'
import { BATCH, type JobContext } from '../job'

/** Export files over their time go, bytes first: a run cut off between leaves a row without bytes, which the next takes
 *  away. @returns how many. */
export async function retainExports({ store, files, now, once, mayGoOn }: JobContext): Promise<number> {
  if (!files) return 0
  const before = keptSince(ruleOn(EXPORT_FILE, dayOf(now)), now)
  const due = await store.query('exportFiles', { where: { state: 'kept' }, orderBy: { field: 'at', direction: 'asc' }, before, limit: BATCH })
  let done = 0
  for (const { _id } of due.items) {
    if (!mayGoOn()) break
    await files.remove(await Promise.all(EXPORT_KINDS.map((kind) => files.idOf(exportPath(_id, kind)))))
    await once(() => store.transact(async (tx) => {
      if (await tx.get('exportFiles', _id)) await tx.remove('exportFiles', _id)
    }))
    done += 1
  }
  return done
}
