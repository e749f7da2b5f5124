import type { CollectionName } from '../../domain/collections'
import type { Tx } from '../store/port'

/** Removes a document that may have gone already. @returns whether it was there. */
export async function removeIfThere(tx: Tx, collection: CollectionName, id: string): Promise<boolean> {
  if (!(await tx.get(collection, id))) return false
  await tx.remove(collection, id)
  return true
}
