import { addApplied, agree, chunkId, touched, type Applied, type RosterJob } from '../../../domain/roster/rosterJob'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite, found, type ReadContext } from '../../kernel/action'
import { applyChunk } from './rows/applyChunk'
import { jobProgress } from './jobView'
import { CALL_MS } from './rows/storeChunks'

const CHUNKS_A_CALL = 40
/** At the same time: on the distributed engine a transaction is mostly waiting. Teams go one after the other, because a row
 *  may name the team of a row before it. */
const atOnce = ({ kind }: RosterJob): number => (kind === 'team' ? 1 : 4)

/** Takes good rows in, a stretch a call. Each chunk is a transaction of its own that remembers that it was applied; the
 *  job only counts. Cut off anywhere, the next call finds what is done and goes on. */
export const applyImport = defineWrite('roster.apply', {
  async prepare(ctx, { jobId }) {
    const job = found(await ctx.store.get('rosterJobs', jobId))
    ctx.permit({ place: job })
    if (job.state === 'done') return null
    const agreed = agree(job, ctx.actor)
    // Written before the first row goes in: it names who vouches for the rest, too.
    if (job.agreedById === '') await ctx.store.transact(async (tx) => tx.replace('rosterJobs', agreed))
    await ctx.files.remove(job.fileIds.filter((fileId) => fileId !== ''))
    return applySome(ctx, agreed)
  },
  async run(tx, ctx, { jobId }, applied) {
    const job = found(await tx.get('rosterJobs', jobId))
    ctx.permit({ place: job })
    ctx.about(jobId)
    // Applied already, by a call whose answer was lost.
    if (job.state === 'done') return jobProgress(job, ctx.actor._id)
    if (!applied) refuse('ROSTER_MOVED_ON')
    const next = touched(addApplied(job, applied), ctx.now)
    await tx.replace('rosterJobs', next)
    return jobProgress(next, ctx.actor._id)
  },
})

async function applySome(ctx: ReadContext, job: RosterJob): Promise<Applied> {
  const startedAt = Date.now()
  const end = Math.min(job.chunks, job.appliedChunks + CHUNKS_A_CALL)
  const sum: Applied = { from: job.appliedChunks, to: job.appliedChunks, added: 0, there: 0, differing: 0 }
  while (sum.to < end && Date.now() - startedAt < CALL_MS) {
    const numbers = Array.from({ length: Math.min(atOnce(job), end - sum.to) }, (_, at) => sum.to + at)
    const done = await Promise.all(numbers.map((n) => applyChunk(ctx.store, job, chunkId(job._id, n), ctx.now)))
    for (const { added, there, differing } of done) {
      sum.added += added
      sum.there += there
      sum.differing += differing
    }
    sum.to += numbers.length
  }
  return sum
}
