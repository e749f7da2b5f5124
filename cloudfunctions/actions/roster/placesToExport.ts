/** The places of a place: its townships, its stations. */
import type { Place } from '../../../domain/place/place'
import { PlaceFinder } from '../../../domain/roster/placeNames'
import type { RosterKind } from '../../../domain/roster/vocab'
import type { Store } from '../../store/port'
import { knownPlaces } from './knownPlaces'
import type { Exported } from './stationPages'

const AT_ONCE = 100

export async function placesToExport(store: Store, kind: RosterKind, place: Place): Promise<Exported> {
  const scope = { centre: place.centre, subCentre: place.subCentre, station: place.station }
  const known = await knownPlaces(store, scope)
  const finder = new PlaceFinder(known)
  const wanted = kind === 'township' ? 'subCentre' : 'station'
  const mine = known.places.filter((each) => each.kind === wanted && finder.reaches(each))
  const townshipOf = new Map(mine.map(({ id, township }) => [id, township]))
  const rows: Exported['rows'] = []
  for (let from = 0; from < mine.length; from += AT_ONCE) {
    const documents = await store.getMany('places', mine.slice(from, from + AT_ONCE).map(({ id }) => id))
    rows.push(...documents.map(({ _id, name, phone, openingHours }) => ({ name, phone, openingHours, township: townshipOf.get(_id) ?? '' })))
  }
  return { rows, next: null }
}
