import { COLLECTION_NAMES, collectionOf, type CollectionName } from '../../../domain/collections'
import { replaced } from '../../../domain/ground/roles'
import type { WayTo } from '../../../domain/waysToPeople'
import type { Tx } from '../../store/port'
import type { Join, JoinTo } from '../joinTo'

/** A document found on that way stands under her id from now on, and with it what is about the same people under its id. */
export const joinByRoles = ({ collection, field }: WayTo): Join => async (tx, id, to) => {
  const document = await tx.get(collection, id)
  if (!document || (document as unknown as Record<string, unknown>)[field] !== to.lostId) return false
  await replaceIn(tx, collection, id, to)
  for (const like of COLLECTION_NAMES.filter((name) => collectionOf(name).sameIdAs === collection)) await replaceIn(tx, like, id, to)
  return true
}

async function replaceIn(tx: Tx, collection: CollectionName, id: string, { lostId, kept }: JoinTo): Promise<void> {
  const document = await tx.get(collection, id)
  if (document) await tx.replace(collection, replaced(collectionOf(collection), document, lostId, { personId: kept._id, name: kept.name }))
}
