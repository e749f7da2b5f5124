/** One chunk into the county, in as many transactions as it needs. The chunk itself is replaced in each: it forgets the rows
 *  that went in and counts them, so each happens once however often it is tried, and the last says that it was applied. */
import type { RosterChunk, RosterJob } from '../../../../domain/roster/rosterJob'
import { withRetry } from '../../../kernel/retry'
import { StoreError, type Store, type Tx } from '../../../store/port'
import type { Outcome } from './rowWriter'
import { ROW_WRITERS } from './rowWriters'

/** The platform takes a hundred reads and writes a transaction (docs/decisions/0037); a household of twenty is 44 of them, the
 *  chunk 2. After so many no other row is begun. */
const OPERATIONS_BEFORE_LAST_ROW = 54

export async function applyChunk(store: Store, job: RosterJob, id: string, now: string): Promise<RosterChunk> {
  for (;;) {
    const chunk = await withRetry(() => applySome(store, job, id, now))
    if (chunk.state === 'applied') return chunk
  }
}

async function applySome(store: Store, job: RosterJob, id: string, now: string): Promise<RosterChunk> {
  const chunk = await store.get('rosterChunks', id)
  if (!chunk) throw new Error('a chunk is missing')
  if (chunk.state === 'applied') return chunk
  const writers = await ROW_WRITERS[job.kind](store, job, chunk.rows, now)
  try {
    return await store.transact(async (tx) => {
      const { counting, operations } = counted(tx)
      const outcomes: Outcome[] = []
      for (const write of writers) if (operations() <= OPERATIONS_BEFORE_LAST_ROW) outcomes.push(await write(counting))
      const next = chunkAfter(chunk, outcomes)
      await tx.replace('rosterChunks', next)
      return next
    })
  } catch (error) {
    // Somebody else made one of them meanwhile: look again.
    throw error instanceof StoreError && error.fault === 'EXISTS' ? new StoreError('CONFLICT', 'made by somebody else meanwhile') : error
  }
}

/** At the most: what is replaced is read first unless it was read there. */
function counted(tx: Tx): { counting: Tx; operations: () => number } {
  let operations = 0
  const counting: Tx = {
    get: (...read) => ((operations += 1), tx.get(...read)),
    create: (...made) => ((operations += 1), tx.create(...made)),
    replace: (...next) => ((operations += 2), tx.replace(...next)),
    remove: (...gone) => ((operations += 1), tx.remove(...gone)),
  }
  return { counting, operations: () => operations }
}

function chunkAfter(chunk: RosterChunk, outcomes: readonly Outcome[]): RosterChunk {
  const count = (outcome: Outcome['outcome']) => outcomes.filter((each) => each.outcome === outcome).length
  const differing = chunk.rows.slice(0, outcomes.length).flatMap(({ n, cells }, at) => {
    const fault = outcomes[at]?.fault
    return fault ? [{ n, cells, faults: [fault] }] : []
  })
  const badRows = [...chunk.badRows, ...differing].sort((a, b) => a.n - b.n)
  const rows = chunk.rows.slice(outcomes.length)
  return {
    ...chunk, ...(rows.length === 0 && { state: 'applied' as const }), rows, badRows, bad: badRows.length > 0 ? 'some' : 'none',
    added: chunk.added + count('added'), there: chunk.there + count('there'), differing: chunk.differing + differing.length,
  }
}
