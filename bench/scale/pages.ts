/** A page near the end of a long list against one at its beginning, straight on the store. */
import type { CollectionName } from '../../domain/collections'
import type { Query, Store } from '../../cloudfunctions/store/port'
import { PATH } from '../../tests/factories'

interface Walked {
  list: string
  rows: number
  /** Milliseconds of a page, the median of those about there. */
  at1: number
  at50: number
  at95: number
}

const PAGE = 20

export async function measurePages(store: Store): Promise<Walked[]> {
  return [
    await walk(store, 'hourEntries', { where: { centre: PATH.centre }, orderBy: { field: 'confirmedAt', direction: 'asc' } }),
    await walk(store, 'requests', { where: { centre: PATH.centre }, orderBy: { field: 'at', direction: 'desc' } }),
    await walk(store, 'people', { where: { centre: PATH.centre }, orderBy: { field: 'name', direction: 'asc' } }),
  ]
}

async function walk(store: Store, collection: CollectionName, question: Omit<Query, 'limit' | 'after'>): Promise<Walked> {
  const rows = await store.count(collection, question.where)
  const times = new Map<number, number[]>()
  let after: string | undefined
  for (let seen = 0; ;) {
    // Large steps between, small ones where it is timed.
    const part = [1, 50, 95].find((at) => Math.abs(seen / rows - at / 100) < Math.max(0.004, 60 / rows))
    const begun = performance.now()
    const page: { items: readonly unknown[]; next: string | null } = await store.query(collection, { ...question, after, limit: part ? PAGE : 100 })
    if (part) times.set(part, [...(times.get(part) ?? []), performance.now() - begun])
    seen += page.items.length
    if (!page.next) break
    after = page.next
  }
  const at = (part: number): number => (times.get(part) ?? [0]).sort((a, b) => a - b)[(times.get(part)?.length ?? 1) >> 1] as number
  return { list: `${collection} by ${question.orderBy.field}`, rows, at1: at(1), at50: at(50), at95: at(95) }
}
