/** A page near the end of a long list against one at its beginning, straight on the store. */
import type { CollectionName } from '../../domain/collections'
import type { Query, Store } from '../../cloudfunctions/store/port'
import { PATH } from '../../tests/factories'

interface Walked {
  list: string
  rows: number
  /** Milliseconds of a page, the median of many looks. */
  at1: number
  at50: number
  at95: number
}

const PAGE = 20
const TIMES = 201

export async function measurePages(store: Store): Promise<Walked[]> {
  return [
    await walk(store, 'hourEntries', { where: { centre: PATH.centre }, orderBy: { field: 'confirmedAt', direction: 'asc' } }),
    await walk(store, 'requests', { where: { centre: PATH.centre }, orderBy: { field: 'at', direction: 'desc' } }),
    await walk(store, 'people', { where: { centre: PATH.centre }, orderBy: { field: 'name', direction: 'asc' } }),
  ]
}

async function walk(store: Store, collection: CollectionName, question: Omit<Query, 'limit' | 'after'>): Promise<Walked> {
  const rows = await store.count(collection, question.where)
  const spots = [1, 50, 95].map((part) => ({ from: Math.floor((rows * part) / 100), after: undefined as string | undefined, times: [] as number[] }))
  let after: string | undefined
  for (let seen = 0; ;) {
    const page: { items: readonly unknown[]; next: string | null } = await store.query(collection, { ...question, after, limit: 100 })
    seen += page.items.length
    if (!page.next) break
    after = page.next
    for (const spot of spots) if (spot.after === undefined && seen >= spot.from) spot.after = after
  }
  // Alternating, so that what disturbs the machine disturbs all three.
  for (let time = 0; time < TIMES; time += 1) {
    for (const spot of spots) {
      const begun = performance.now()
      await store.query(collection, { ...question, after: spot.after, limit: PAGE })
      spot.times.push(performance.now() - begun)
    }
  }
  const [at1, at50, at95] = spots.map(({ times }) => times.sort((a, b) => a - b)[TIMES >> 1] as number) as [number, number, number]
  return { list: `${collection} by ${question.orderBy.field}`, rows, at1, at50, at95 }
}
