/** Everything that belongs to a station, or bears a place's name, over all collections: what a rename, a merge or a closing
 *  carries along, in which order, and by which index it is found. */
import { COLLECTION_NAMES, collectionOf, type CollectionName, type Documents } from './collections'
import type { Card } from './ground/collection'
import { indexBy } from './ground/finders'
import type { Role } from './ground/fieldRoles'
import { relocated } from './ground/roles'
import type { PlaceMove } from './place/move'
import type { Place } from './place/place'

export interface Belonging {
  /** By which a job remembers how far it has come. */
  name: string
  collection: CollectionName
  /** The field that names the station, or the place; an index has it alone, sorted so. */
  by: string
  sort: string
}

const fieldWith = ({ fields }: Card, is: (role: Role) => boolean): string | undefined => Object.keys(fields).find((field) => fields[field] && is(fields[field]))
const moves = (role: Role): boolean => role.is === 'station' || (role.is === 'stationPath' && role.stays === undefined)

function belonging(collection: CollectionName, by: string | undefined): Belonging[] {
  if (!by) return []
  const index = indexBy(collectionOf(collection), by)
  if (!index) throw new Error(`${collection} has no index by ${by} alone`)
  return [{ name: `${collection}.${by}`, collection, by, sort: index.sort }]
}

const isLast = ({ collection }: Belonging): number => (collectionOf(collection).moves?.last ? 1 : 0)

/** What moves with a station: what people are told and answer for first, themselves last. */
export const thingsOfStation: readonly Belonging[] = COLLECTION_NAMES
  .flatMap((name) => belonging(name, fieldWith(collectionOf(name), moves)))
  .sort((a, b) => isLast(a) - isLast(b))

/** What bears the name of a place that is no station: a township's team, the county's cover. Only a rename comes here. */
export const thingsNamedAfter: readonly Belonging[] = COLLECTION_NAMES
  .flatMap((name) => belonging(name, fieldWith(collectionOf(name), (role) => role.is === 'place' && role.name !== undefined)))

/** Where it belongs now; an equal document where there is nothing to do. */
export function movedAlong(collection: CollectionName, document: Documents[CollectionName], target: Place, move: Pick<PlaceMove, 'from' | 'pass'>): Documents[CollectionName] {
  const card = collectionOf(collection)
  return card.moves ? card.moves.run(document as never, target as never, move as never) : relocated(card, document, target, move.from)
}
