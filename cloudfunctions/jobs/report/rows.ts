/** Documents and rows as the rounds read them. */
import type { CollectionName } from '../../../domain/collections'
import type { Doc, Query, Store } from '../../store/port'

const ROWS = 100

export async function byId<C extends CollectionName>(store: Store, collection: C, ids: readonly string[]): Promise<Map<string, Doc<C>>> {
  const found = ids.length > 0 ? await store.getMany(collection, ids) : []
  return new Map(found.map((document) => [document._id, document]))
}

async function* pages<C extends CollectionName>(store: Store, collection: C, query: Pick<Query, 'where' | 'orderBy'>): AsyncGenerator<Doc<C>[]> {
  let after: string | undefined
  do {
    const page = await store.query(collection, { ...query, after, limit: ROWS })
    yield page.items
    after = page.next ?? undefined
  } while (after)
}

export async function rowsOf<C extends CollectionName>(store: Store, collection: C, query: Pick<Query, 'where' | 'orderBy'>): Promise<Doc<C>[]> {
  const rows: Doc<C>[] = []
  for await (const page of pages(store, collection, query)) rows.push(...page)
  return rows
}

/** Summed page by page. A purse has few; a budget's are folded (budgetFolds.ts). */
export async function movedBy(store: Store, side: 'from' | 'to', account: string): Promise<number> {
  let points = 0
  for await (const page of pages(store, 'transfers', { where: { [side]: account }, orderBy: { field: 'at', direction: 'asc' } })) {
    points += page.reduce((sum, transfer) => sum + transfer.points, 0)
  }
  return points
}
