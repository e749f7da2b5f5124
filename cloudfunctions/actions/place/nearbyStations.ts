import type { StationLine } from '../../../domain/place/contract'
import { isOpen, openingWords, type Place } from '../../../domain/place/place'
import type { PlaceKind } from '../../../domain/place/vocab'
import { defineRead } from '../../kernel/action'
import type { Store } from '../../store/port'

const byName = { orderBy: { field: 'name', direction: 'asc' }, limit: 100 } as const
/** Ten pages: more villages than any county has. */
const PAGES_MAX = 10

const lineOf = (place: Place): StationLine => ({ stationId: place._id, name: place.name, phone: place.phone, openingHours: openingWords(place) })

/** The open stations of my township, mine first. Who has not joined yet reads all of the county's, to find her village. */
export const nearbyStations = defineRead('place.stations', {
  async run({ actor, isStranger, store, permit }) {
    permit({})
    if (isStranger) return { stations: await wholeCounty(store) }
    const page = await store.query('places', { where: { subCentre: actor.subCentre, kind: 'station' }, ...byName })
    const lines = page.items.filter(isOpen).map(lineOf)
    return { stations: [...lines.filter((l) => l.stationId === actor.station), ...lines.filter((l) => l.stationId !== actor.station)] }
  },
})

async function wholeCounty(store: Store): Promise<StationLine[]> {
  const [townships, stations] = await Promise.all([allOf(store, 'subCentre'), allOf(store, 'station')])
  const nameOf = new Map(townships.map(({ _id, name }) => [_id, name]))
  return stations.filter(isOpen).map((place) => ({ ...lineOf(place), township: nameOf.get(place.subCentre) ?? '' }))
}

async function allOf(store: Store, kind: PlaceKind): Promise<Place[]> {
  const places: Place[] = []
  let after: string | undefined
  for (let page = 0; page < PAGES_MAX; page += 1) {
    const { items, next } = await store.query('places', { where: { kind }, ...byName, after })
    places.push(...items)
    if (!next) break
    after = next
  }
  return places
}
