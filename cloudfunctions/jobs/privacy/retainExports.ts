import { dayOf } from '../../../domain/calendar/shanghai'
import { pathsOf } from '../../../domain/privacy/exportFile'
import { keptSince } from '../../../domain/calendar/retention'
import { ruleOn } from '../../../domain/ground/ruleBook'
import { EXPORT_FILE } from '../../../domain/privacy/retention'
import type { Tx } from '../../store/port'
import type { JobContext } from '../job'
import { workOff, type Due } from '../workOff'

/** Export files over their time go, bytes first: a run cut off between leaves a row without bytes, which the next takes
 *  away. @returns how many. */
export async function retainExports(ctx: JobContext): Promise<number> {
  const { store, files, now } = ctx
  if (!files) return 0
  const before = keptSince(ruleOn(EXPORT_FILE, dayOf(now)), now)
  const due: Due = { where: { state: 'kept' }, orderBy: { field: 'at', direction: 'asc' }, before }
  return workOff(ctx, 'exportFiles', due, async (file) => {
    await files.remove(await Promise.all(pathsOf(file).map((path) => files.idOf(path))))
    return ctx.once(() => store.transact((tx) => (file.at === '' ? lookAgain(tx, file, now) : removeRow(tx, file))))
  })
}

/** A maker may be at a file while its book is called off and cleared away; should it die then, the file is found a day later. */
async function lookAgain(tx: Tx, { _id, rev }: { _id: string; rev: number }, now: string): Promise<boolean> {
  const file = await tx.get('exportFiles', _id)
  if (file?.rev !== rev) return false
  await tx.replace('exportFiles', { ...file, at: now })
  return true
}

/** Not where she has begun a new book under it meanwhile. */
async function removeRow(tx: Tx, { _id, rev }: { _id: string; rev: number }): Promise<boolean> {
  if ((await tx.get('exportFiles', _id))?.rev !== rev) return false
  await tx.remove('exportFiles', _id)
  return true
}
