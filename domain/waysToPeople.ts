/** Every way to documents that bear somebody's id, over all collections. */
import { COLLECTION_NAMES, collectionOf, type CollectionName } from './collections'
import type { Role } from './ground/fieldRoles'
import { waysTo, type Way } from './ground/finders'

export type WayTo = Way & { collection: CollectionName }

export const waysToAll: readonly WayTo[] = COLLECTION_NAMES.flatMap((name) => waysTo(name, collectionOf(name)) as WayTo[])

const roleOf = ({ collection, field }: Way): Role | undefined => collectionOf(collection as CollectionName).fields[field]

/** Those by which copies of her name are found; what is about the same people under the same id is found with it. */
export const waysToNames: readonly WayTo[] = waysToAll.filter((way) => {
  const role = roleOf(way)
  return role?.is === 'person' && role.name !== undefined
})

/** One document that may carry her name. */
export interface Copy {
  collection: CollectionName
  id: string
}

/** What to look at for a document found on a way: itself, its like under the same id, what it leads to, and for a row of what
 *  she did, the documents she did it to. */
export function copiesFor(way: WayTo, found: { _id: string }): Copy[] {
  const own: Copy = { collection: way.collection, id: found._id }
  const document = found as unknown as Record<string, unknown>
  return [own, ...COLLECTION_NAMES.flatMap((collection) => {
    const { sameIdAs, fields } = collectionOf(collection)
    const like = sameIdAs === way.collection ? [found._id] : []
    const led = Object.values(fields).flatMap((role) =>
      (role.is === 'people' && role.through?.collection === way.collection && role.through.by === way.field ? [String(document[role.through.to])] : []))
    const done = way.collection === 'requests' && Object.values(fields).some((role) => isAmong(role, String(document.action))) ? [String(document.target)] : []
    return [...like, ...led, ...done].filter((id) => id !== '').map((id) => ({ collection, id }))
  })]
}

/** Whether a deed of that name may have left her name in such a field. */
function isAmong(role: Role, action: string): boolean {
  const deeds = 'deeds' in role ? (role.deeds ?? []) : []
  return deeds.some((deed) => (deed.endsWith('.') ? action.startsWith(deed) : action === deed))
}

/** Those on which what belongs to a registration that goes is brought over to the one that stays; the other collections say why
 *  theirs stays. */
export const waysToJoin: readonly WayTo[] = waysToAll.filter(({ collection }) => {
  const { joins, sameIdAs } = collectionOf(collection)
  return !(joins && 'stays' in joins) && !sameIdAs
})

/** What is hers and goes with her account at once, and her records that go ten years after it (R-G1). Those that are not found
 *  by her id alone have a job of their own, or go with what they are about. */
export const waysToErase = waysThatAre('goes')
export const waysToForget = waysThatAre('nameless')

function waysThatAre(is: 'goes' | 'nameless'): readonly WayTo[] {
  return waysToAll.filter((way) => {
    const { kept } = collectionOf(way.collection)
    const role = roleOf(way)
    if (kept.is !== is || (kept.is === 'goes' && kept.by)) return false
    // Under ids made of hers, or by an index that begins with it, where it is hers.
    return role?.is === 'person' && ('ids' in way.find || role.hers === true)
  })
}
