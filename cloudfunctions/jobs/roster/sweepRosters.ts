import { badRowsPath, moveJob, overdue, touched, type RosterJob } from '../../../domain/roster/rosterJob'
import type { JobContext } from '../job'
import { workOff, type Due } from '../workOff'

/** Chunks that go in one transaction, looked at and removed: 80 operations. */
const CHUNKS = 40

/** Sheets hold names and phones of people who never used the system: what was not taken in goes, rows and files. First the
 *  rows, then the files, and only then the job says so: a run cut off between begins again. @returns how many jobs moved. */
export function sweepRosters(ctx: JobContext): Promise<number> {
  const due: Due = { where: { swept: 'no' }, orderBy: { field: 'sweepAt', direction: 'asc' }, before: ctx.now }
  return workOff(ctx, 'rosterJobs', due, (job) => sweep(ctx, job))
}

async function sweep(ctx: JobContext, job: RosterJob): Promise<boolean> {
  const { files } = ctx
  if (!files) return false
  if (overdue(job, ctx.now) === 'callOff') return change(ctx, job._id, 'callOff', (found) => touched(moveJob(found, 'cancel'), ctx.now))
  if (!(await clearChunks(ctx, job._id))) return false
  await files.remove([...job.fileIds.filter((fileId) => fileId !== ''), await files.idOf(badRowsPath(job._id))])
  return change(ctx, job._id, 'clear', (found) => ({ ...found, fileIds: [], swept: 'yes' }))
}

/** @returns false when time ran out before the last was gone. */
async function clearChunks(ctx: JobContext, jobId: string): Promise<boolean> {
  for (const bad of ['some', 'none'] as const) {
    for (;;) {
      const { items } = await ctx.store.query('rosterChunks', { where: { jobId, bad }, orderBy: { field: 'n', direction: 'asc' }, limit: CHUNKS })
      if (items.length === 0) break
      if (!ctx.mayGoOn()) return false
      await ctx.once(() => ctx.store.transact(async (tx) => {
        for (const { _id } of items) if (await tx.get('rosterChunks', _id)) await tx.remove('rosterChunks', _id)
      }))
    }
  }
  return true
}

function change(ctx: JobContext, id: string, wanted: ReturnType<typeof overdue>, next: (job: RosterJob) => RosterJob): Promise<boolean> {
  return ctx.once(() => ctx.store.transact(async (tx) => {
    const job = await tx.get('rosterJobs', id)
    if (!job || overdue(job, ctx.now) !== wanted) return false
    await tx.replace('rosterJobs', next(job))
    return true
  }))
}
