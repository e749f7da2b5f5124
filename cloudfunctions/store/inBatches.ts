import type { Store, Tx } from './port'
import { TX_OPERATIONS } from './transaction'

/** Lays down many documents, a transaction as many as it takes: what is all or nothing is one of `items`, not the whole.
 *  @param each operations one of them is, at the most. */
export async function inBatches<T>(store: Store, items: readonly T[], work: (tx: Tx, item: T) => Promise<unknown>, each = 1): Promise<void> {
  const size = Math.floor(TX_OPERATIONS / each)
  for (let from = 0; from < items.length; from += size) {
    await store.transact(async (tx) => {
      for (const item of items.slice(from, from + size)) await work(tx, item)
    })
  }
}
