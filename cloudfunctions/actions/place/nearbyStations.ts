import type { StationLine } from '../../../domain/place/contract'
import { isOpen, openingWords, type Place } from '../../../domain/place/place'
import type { PlaceKind } from '../../../domain/place/vocab'
import { defineRead } from '../../kernel/action'
import type { Lists } from '../../kernel/lists'

const byName = { orderBy: { field: 'name', direction: 'asc' }, limit: 100 } as const
/** Ten pages: more villages than any county has. */
const PAGES_MAX = 10

const lineOf = (place: Place): StationLine => ({ stationId: place._id, name: place.name, phone: place.phone, openingHours: openingWords(place) })

/** The open stations of my township, mine first. Who has not joined yet reads all of the county's, to find her village. */
export const nearbyStations = defineRead('place.stations', {
  async run({ actor, isStranger, lists, permit }) {
    permit({})
    if (isStranger) return { stations: await wholeCounty(lists) }
    const page = await lists.page('places', { where: { subCentre: actor.subCentre, kind: 'station' }, ...byName })
    const lines = lists.lines('places', page.items.filter(isOpen), lineOf)
    return { stations: [...lines.filter((l) => l.stationId === actor.station), ...lines.filter((l) => l.stationId !== actor.station)] }
  },
})

async function wholeCounty(lists: Lists): Promise<StationLine[]> {
  const [townships, stations] = await Promise.all([allOf(lists, 'subCentre'), allOf(lists, 'station')])
  const nameOf = new Map(townships.map(({ _id, name }) => [_id, name]))
  return lists.lines('places', stations.filter(isOpen), (place) => ({ ...lineOf(place), township: nameOf.get(place.subCentre) ?? '' }))
}

async function allOf(lists: Lists, kind: PlaceKind): Promise<Place[]> {
  const places: Place[] = []
  let after: string | undefined
  for (let page = 0; page < PAGES_MAX; page += 1) {
    const { items, next } = await lists.page('places', { where: { kind }, ...byName, after })
    places.push(...items)
    if (!next) break
    after = next
  }
  return places
}
