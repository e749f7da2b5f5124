import { refuse } from '../../../domain/ground/refusal'
import { moveJob, touched } from '../../../domain/roster/rosterJob'
import { defineWrite, found } from '../../kernel/action'
import { jobProgress } from './jobView'

/** One piece of the file. It lies with the files, the job knows where; a piece sent again replaces itself. */
export const uploadPart = defineWrite('roster.part', {
  async prepare({ store, files, actor }, { jobId, part, bytes }) {
    const job = found(await store.get('rosterJobs', jobId))
    if (job.byId !== actor._id || part >= job.fileIds.length) refuse('NOT_FOUND')
    if (bytes === '') refuse('ROSTER_FILE_EMPTY')
    return files.put(`roster/${jobId}/part-${part}`, Buffer.from(bytes, 'base64'), 'application/octet-stream')
  },
  async run(tx, ctx, { jobId, part }, fileId) {
    const job = found(await tx.get('rosterJobs', jobId))
    ctx.permit({ place: job })
    ctx.about(jobId)
    if (job.state !== 'receiving') refuse('ROSTER_MOVED_ON')
    const fileIds = job.fileIds.map((known, at) => (at === part ? fileId : known))
    const next = { ...job, fileIds }
    const complete = fileIds.every((known) => known !== '') ? moveJob(next, 'complete') : next
    await tx.replace('rosterJobs', touched(complete, ctx.now))
    return jobProgress(complete, ctx.actor._id)
  },
})
