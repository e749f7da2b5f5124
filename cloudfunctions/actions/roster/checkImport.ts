import { refuse } from '../../../domain/ground/refusal'
import { minutesOf } from '../../../domain/roster/sheet/peopleSheets'
import { addChecked, touched, type Checked, type RosterJob } from '../../../domain/roster/rosterJob'
import { defineWrite, found, type ReadContext } from '../../kernel/action'
import { jobProgress } from './jobView'
import { chunksOf, judgeSheet } from './rows/judgeSheet'
import { storeChunks } from './rows/storeChunks'

/** Rows checked in one call: reading and checking are quick, putting them down takes the time. */
const CHUNKS_A_CALL = 200

/** Reads the sheet and puts its rows down, judged, a stretch a call. Each call reads the whole sheet again (half a second
 *  for twenty thousand rows), so that a row knows of its twin wherever it stands. */
export const checkImport = defineWrite('roster.check', {
  async prepare(ctx, { jobId }) {
    const job = found(await ctx.store.get('rosterJobs', jobId))
    if (job.byId !== ctx.actor._id) refuse('NOT_FOUND')
    return job.state === 'uploaded' ? checkSome(ctx, job) : null
  },
  async run(tx, ctx, { jobId }, checked) {
    const job = found(await tx.get('rosterJobs', jobId))
    ctx.permit({ place: job })
    ctx.about(jobId)
    if (job.state === 'receiving' || job.state === 'cancelled') refuse('ROSTER_MOVED_ON')
    // Checked already, by a call whose answer was lost.
    if (!checked || job.state !== 'uploaded') return jobProgress(job, ctx.actor._id)
    const next = touched(addChecked(job, checked), ctx.now)
    await tx.replace('rosterJobs', next)
    return jobProgress(next, ctx.actor._id)
  },
})

async function checkSome(ctx: ReadContext, job: RosterJob): Promise<Checked> {
  const from = job.checkedChunks
  const { rows, chunks } = await judgeSheet(ctx, job, { from, to: from + CHUNKS_A_CALL })
  const kept = await storeChunks(ctx.store, chunks)
  return {
    from, to: from + kept.length, rows, chunks: chunksOf(rows),
    good: kept.reduce((sum, chunk) => sum + chunk.rows.length, 0), bad: kept.reduce((sum, { badRows }) => sum + badRows.length, 0),
    hasMinutes: kept.some((chunk) => chunk.rows.some(({ cells }) => minutesOf(cells) > 0)),
  }
}
