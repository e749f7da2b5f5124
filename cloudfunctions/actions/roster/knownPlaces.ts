/** Every place a sheet of this scope may name. A county has some five hundred: a few pages, read once a call. */
import { isOpen, type StationPath } from '../../../domain/place/place'
import type { KnownPlaces, NamedPlace } from '../../../domain/roster/placeNames'
import type { Doc, Store } from '../../store/port'

export async function knownPlaces(store: Store, scope: StationPath): Promise<KnownPlaces> {
  const [townships, stations] = await Promise.all([allOf(store, 'subCentre'), allOf(store, 'station')])
  const townshipOf = new Map(townships.map(({ _id, name }) => [_id, name]))
  const places = [...townships, ...stations].filter((place) => place.centre === scope.centre && isOpen(place)).map((place): NamedPlace => ({
    id: place._id, kind: place.kind as NamedPlace['kind'], name: place.name, township: townshipOf.get(place.subCentre) ?? '', centre: place.centre, subCentre: place.subCentre, station: place.station,
  }))
  return { centre: scope.centre, places, scope }
}

async function allOf(store: Store, kind: 'subCentre' | 'station'): Promise<Doc<'places'>[]> {
  const found: Doc<'places'>[] = []
  let after: string | undefined
  do {
    const page = await store.query('places', { where: { kind }, orderBy: { field: 'name', direction: 'asc' }, after, limit: 100 })
    found.push(...page.items)
    after = page.next ?? undefined
  } while (after)
  return found
}
