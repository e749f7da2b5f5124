/** Counts the round trips a store costs on CloudBase, where each one is money, time and quota. Works over any adapter,
 *  so that a test can say what an action may cost. */
import type { CollectionName } from '../../domain/collections'
import type { Doc, NewDoc, Store, Tx } from './port'

export interface Trips {
  /** Outside transactions: get, getMany, query, count. */
  reads: number
  starts: number
  /** Inside transactions; a replace of what was not read there before reads it first. */
  txReads: number
  /** create, replace, remove. */
  writes: number
  commits: number
  rollbacks: number
}

export interface CountedStore extends Store {
  /** Since the beginning or the last `reset`. */
  trips(): Trips
  total(): number
  /** Reads and writes of the largest single transaction: the platform takes a hundred (docs/decisions/0037). */
  largest(): number
  reset(): void
}

const NONE: Trips = { reads: 0, starts: 0, txReads: 0, writes: 0, commits: 0, rollbacks: 0 }

/** The same store, counting. */
export function counted(store: Store): CountedStore {
  let trips = { ...NONE }
  let largest = 0
  const count = (kind: keyof Trips): void => {
    trips[kind] += 1
  }
  return {
    get: (collection, id) => (count('reads'), store.get(collection, id)),
    getMany: (collection, ids) => {
      if (ids.length > 0) count('reads')
      return store.getMany(collection, ids)
    },
    query: (collection, query) => (count('reads'), store.query(collection, query)),
    count: (collection, where) => (count('reads'), store.count(collection, where)),
    transact: async (work) => {
      let begun = false
      let operations = 0
      const within = (kind: keyof Trips): void => {
        count(kind)
        operations += 1
        largest = Math.max(largest, operations)
      }
      count('starts')
      try {
        return await store.transact(async (tx) => {
          begun = true
          const result = await work(countedTx(tx, within))
          count('commits')
          return result
        })
      } catch (error) {
        if (begun) count('rollbacks')
        throw error
      }
    },
    close: () => store.close(),
    trips: () => ({ ...trips }),
    total: () => Object.values(trips).reduce((sum, each) => sum + each, 0),
    largest: () => largest,
    reset: () => {
      largest = 0
      trips = { ...NONE }
    },
  }
}

function countedTx(tx: Tx, count: (kind: keyof Trips) => void): Tx {
  const known = new Set<string>()
  const know = (collection: CollectionName, id: string): boolean => {
    const key = `${collection} ${id}`
    const before = known.has(key)
    known.add(key)
    return before
  }
  return {
    get: (collection, id) => {
      count('txReads')
      know(collection, id)
      return tx.get(collection, id)
    },
    create: <C extends CollectionName>(collection: C, document: NewDoc<C>) => {
      count('writes')
      know(collection, document._id)
      return tx.create(collection, document)
    },
    replace: <C extends CollectionName>(collection: C, document: Doc<C>) => {
      if (!know(collection, document._id)) count('txReads')
      count('writes')
      return tx.replace(collection, document)
    },
    remove: (collection, id) => {
      count('writes')
      return tx.remove(collection, id)
    },
  }
}
