import { moveJob, touched } from '../../../domain/roster/rosterJob'
import { defineWrite, found } from '../../kernel/action'
import { jobProgress } from './jobView'

/** Not after all. What is in stays in; the rest is cleared away by the timer a day later. */
export const cancelImport = defineWrite('roster.cancel', {
  async run(tx, ctx, { jobId }) {
    const job = found(await tx.get('rosterJobs', jobId))
    ctx.permit({ place: job })
    ctx.about(jobId)
    const next = touched(moveJob(job, 'cancel'), ctx.now)
    await tx.replace('rosterJobs', next)
    return jobProgress(next, ctx.actor._id)
  },
})
