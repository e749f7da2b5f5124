import type { CollectionName } from '../../../domain/collections'
import type { Doc, Store } from '../../../cloudfunctions/store/port'

/** All documents of a collection, by id. */
export async function everything<C extends CollectionName>(store: Store, collection: C): Promise<Doc<C>[]> {
  const found: Doc<C>[] = []
  let after: string | undefined
  do {
    const page = await store.query(collection, { where: {}, orderBy: { field: '_id', direction: 'asc' }, after, limit: 100 })
    found.push(...page.items)
    after = page.next ?? undefined
  } while (after)
  return found
}
