/** Every collection that carries a station, and what becomes of its documents when the station is renamed, merged or
 *  closed. The one table of it: a collection of that kind without a row does not compile (and stationMoves.test.ts finds
 *  one whose index misses). A row either says why its documents stay as they were written, or how each of them moves;
 *  `moved` gives back an equal document where there is nothing to do. A new collection with the whole path and no copied
 *  name wants `movesAlong`, and an index whose only equality is `station`. */
import { pathOf, type Place, type StationPath } from '../../domain/place/place'
import type { PlaceMove } from '../../domain/place/move'
import { movedPerson } from '../../domain/place/movePerson'
import type { CollectionName, Documents } from '../store/collections'

type Stationed = { [C in CollectionName]: Documents[C] extends { station: string } | { market: string } ? C : never }[CollectionName]

export interface Moving<D> {
  /** The field that names the station, or the place. */
  by: 'station' | 'market' | 'place'
  moved(document: D, target: Place, move: Pick<PlaceMove, 'from' | 'pass'>): D
}
export interface Staying {
  stays: string
}
export type StationMove<D> = Moving<D> | Staying

const movesAlong = { by: 'station' as const, moved: <D extends StationPath>(document: D, target: Place): D => ({ ...document, ...pathOf(target) }) }
const named = {
  by: 'station' as const,
  moved: <D extends StationPath & { stationName: string }>(document: D, target: Place): D => ({ ...document, ...pathOf(target), stationName: target.name }),
}
/** What stands at one place of the tree, which may be the station itself or something under it. */
const withPlace = <D extends StationPath & { place: string }>(called: (document: D, target: Place) => D): Moving<D> => ({
  by: 'station',
  moved(document, target, { from }) {
    const along = { ...document, ...pathOf(target) }
    return document.place === from || document.place === target._id ? called({ ...along, place: target._id }, target) : along
  },
})

export const STATION_MOVES: { [C in Stationed]: StationMove<Documents[C]> } = {
  // What people are told and answer for first, themselves last: see movePerson.ts.
  wishes: named,
  orders: named,
  claims: movesAlong,
  goods: { by: 'market', moved: (goods, target) => ({ ...goods, market: target._id }) },
  // The id, made of market and code, stays: the code is looked up under the stations merged into a market as well.
  redemptions: { by: 'market', moved: (redemption, target) => ({ ...redemption, market: target._id, marketName: target.name }) },
  identityClaims: { by: 'station', moved: (claim, target) => ({ ...claim, station: target._id }) },
  merges: {
    by: 'station',
    moved: (merge, target, { from }) => ({ ...merge, station: target._id, askerStation: merge.askerStation === from ? target._id : merge.askerStation }),
  },
  agencies: movesAlong,
  grids: movesAlong,
  households: movesAlong,
  findings: movesAlong,
  starAwards: movesAlong,
  teams: withPlace((team, target) => ({ ...team, placeName: target.name })),
  licences: movesAlong,
  covers: withPlace((cover, target) => ({ ...cover, placeName: target.name })),
  trainings: withPlace((training) => training),
  vettings: movesAlong,
  media: movesAlong,
  // The merged station itself keeps its path: it is where its id is looked up.
  places: { by: 'station', moved: (place, target) => (place._id === place.station ? place : { ...place, ...pathOf(target) }) },
  people: { by: 'station', moved: movedPerson },
  hourEntries: { stays: '服务时长记录写下就不改（民政部令第67号）：记的是当时的地点和组织单位' },
  rosterJobs: { stays: '名册是按交来时的站核对的，没导完的请按新的站重新交一份' },
  appointments: withPlace((appointment) => appointment),
  requests: { stays: '谁在哪里办过什么，按当时的写' },
}

/** What bears the name of a place that is no station: a township's team, the county's cover. Only a rename comes here. */
export const NAME_MOVES = {
  teams: { by: 'place', moved: (team, target) => ({ ...team, placeName: target.name }) },
  covers: { by: 'place', moved: (cover, target) => ({ ...cover, placeName: target.name }) },
} satisfies { [C in CollectionName]?: Moving<Documents[C]> }
