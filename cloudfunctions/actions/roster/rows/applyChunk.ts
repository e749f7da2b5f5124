/** One chunk into the county, all of it or nothing. The chunk itself is replaced in the same transaction: it says that it was
 *  applied and forgets its rows, so it happens once however often it is tried. */
import type { RosterChunk, RosterJob } from '../../../../domain/roster/rosterJob'
import { withRetry } from '../../../kernel/retry'
import { StoreError, type Store } from '../../../store/port'
import type { Outcome } from './rowWriter'
import { ROW_WRITERS } from './rowWriters'

export function applyChunk(store: Store, job: RosterJob, id: string, now: string): Promise<RosterChunk> {
  return withRetry(async () => {
    const chunk = await store.get('rosterChunks', id)
    if (!chunk) throw new Error('a chunk is missing')
    if (chunk.state === 'applied') return chunk
    const writers = await ROW_WRITERS[job.kind](store, job, chunk.rows, now)
    try {
      return await store.transact(async (tx) => {
        const outcomes: Outcome[] = []
        for (const write of writers) outcomes.push(await write(tx))
        const applied = appliedChunk(chunk, outcomes)
        await tx.replace('rosterChunks', applied)
        return applied
      })
    } catch (error) {
      // Somebody else made one of them meanwhile: look again.
      throw error instanceof StoreError && error.fault === 'EXISTS' ? new StoreError('CONFLICT', 'made by somebody else meanwhile') : error
    }
  })
}

function appliedChunk(chunk: RosterChunk, outcomes: readonly Outcome[]): RosterChunk {
  const count = (outcome: Outcome['outcome']) => outcomes.filter((each) => each.outcome === outcome).length
  const differing = chunk.rows.flatMap(({ n, cells }, at) => {
    const fault = outcomes[at]?.fault
    return fault ? [{ n, cells, faults: [fault] }] : []
  })
  const badRows = [...chunk.badRows, ...differing].sort((a, b) => a.n - b.n)
  return {
    ...chunk, state: 'applied', rows: [], badRows, bad: badRows.length > 0 ? 'some' : 'none',
    added: count('added'), there: count('there'), differing: differing.length,
  }
}
