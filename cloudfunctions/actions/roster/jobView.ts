/** One import as its sender, or who has to look at it, sees it. */
import type { RosterJobView } from '../../../domain/roster/contract'
import { CHUNK_ROWS, type RosterJob } from '../../../domain/roster/rosterJob'

const rowsOf = (chunks: number, { rows }: RosterJob): number => Math.min(rows, chunks * CHUNK_ROWS)

export function jobView(job: RosterJob, personId: string): RosterJobView {
  const { kind, fileName, state, byName, at, rows, goodRows, badRows, added, there, differing } = job
  return {
    jobId: job._id, kind, fileName, state, byName, mine: job.byId === personId, at,
    parts: job.fileIds.length, partsHere: job.fileIds.filter((fileId) => fileId !== '').length,
    rows, checkedRows: rowsOf(job.checkedChunks, job), goodRows, badRows, appliedRows: rowsOf(job.appliedChunks, job), added, there, differing,
    waitsForSecond: job.state === 'checked' && job.hasMinutes && job.agreedById === '', rowsGone: job.swept === 'yes',
  }
}

/** The same as a write answers it: kept to be answered again, so nobody's name is in it. */
export const jobProgress = (job: RosterJob, personId: string): RosterJobView => ({ ...jobView(job, personId), byName: '' })
