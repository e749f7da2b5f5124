/** Puts judged rows down, some chunks a transaction. What a call before had put down when it was cut off stays. */
import type { RosterChunk } from '../../../../domain/roster/rosterJob'
import { withRetry } from '../../../kernel/retry'
import { StoreError, type Doc, type Store } from '../../../store/port'

const CHUNKS_A_TRANSACTION = 10
/** Far below what the platform gives a function. */
export const CALL_MS = 8_000

type NewChunk = Omit<RosterChunk, 'rev'>

/** @returns the chunks that lie there now, from the first on without a gap; fewer than asked when time ran out. */
export async function storeChunks(store: Store, chunks: readonly NewChunk[]): Promise<NewChunk[]> {
  const startedAt = Date.now()
  const kept: NewChunk[] = []
  for (let from = 0; from < chunks.length && Date.now() - startedAt < CALL_MS; from += CHUNKS_A_TRANSACTION) {
    kept.push(...(await withRetry(() => storeSome(store, chunks.slice(from, from + CHUNKS_A_TRANSACTION)))))
  }
  return kept
}

async function storeSome(store: Store, some: readonly NewChunk[]): Promise<NewChunk[]> {
  const there = new Map((await store.getMany('rosterChunks', some.map(({ _id }) => _id))).map((chunk: Doc<'rosterChunks'>) => [chunk._id, chunk]))
  const missing = some.filter(({ _id }) => !there.has(_id))
  try {
    if (missing.length > 0) await store.transact(async (tx) => {
      for (const chunk of missing) await tx.create('rosterChunks', chunk)
    })
  } catch (error) {
    throw error instanceof StoreError && error.fault === 'EXISTS' ? new StoreError('CONFLICT', 'put down by another call meanwhile') : error
  }
  return some.map((chunk) => there.get(chunk._id) ?? chunk)
}
