/** A transaction is a snapshot: a document says the same twice, so it is asked for once. What the transaction itself wrote is
 *  read anew. */
import type { CollectionName } from '../../domain/collections'
import type { Doc, NewDoc, Tx } from '../store/port'

export function readOnce(tx: Tx): Tx {
  const read = new Map<string, Promise<unknown>>()
  return {
    get<C extends CollectionName>(collection: C, id: string) {
      const key = keyOf(collection, id)
      const found = (read.get(key) as Promise<Doc<C> | null> | undefined) ?? tx.get(collection, id)
      read.set(key, found)
      return found
    },
    create<C extends CollectionName>(collection: C, document: NewDoc<C>) {
      read.delete(keyOf(collection, document._id))
      return tx.create(collection, document)
    },
    replace<C extends CollectionName>(collection: C, document: Doc<C>) {
      read.delete(keyOf(collection, document._id))
      return tx.replace(collection, document)
    },
    remove(collection, id) {
      read.delete(keyOf(collection, id))
      return tx.remove(collection, id)
    },
  }
}

/** A space cannot be in a collection's name, so no two keys meet. */
const keyOf = (collection: CollectionName, id: string): string => `${collection} ${id}`
