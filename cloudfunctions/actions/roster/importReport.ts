import { sayFault } from '../../../domain/roster/sayFault'
import { defineRead, found } from '../../kernel/action'

const CHUNKS_A_PAGE = 20

/** What is wrong, row by row in words, in the order of the sheet. */
export const importReport = defineRead('roster.report', {
  async run({ actor, store, permit }, { jobId, after }) {
    const job = found(await store.get('rosterJobs', jobId))
    permit({ place: job })
    const page = await store.query('rosterChunks', { where: { jobId, bad: 'some' }, orderBy: { field: 'n', direction: 'asc' }, after, limit: CHUNKS_A_PAGE })
    const withValue = job.byId === actor._id
    return {
      rows: page.items.flatMap(({ badRows }) => badRows).map(({ n, faults }) => ({ n, sentences: faults.map((fault) => sayFault(n, fault, withValue)) })),
      next: page.next,
    }
  },
})
