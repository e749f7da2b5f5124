/** A place (阵地) is one node of the county's tree: centre → sub-centre → station → base, point or post. Its path is
 *  copied onto whatever belongs to it, so that a feed or a figure is one equality and one sort, never a walk up the tree.
 *  What always holds: a station's id never changes and is never given away; one that was merged or closed stays, and
 *  says by `successor` who answers for it now. */
import { sayWeek, type OpeningHours } from './openingHours'
import type { MapPoint } from './mapPoint'
import type { PlaceKind, PlaceState } from './vocab'

/** Where something belongs, from the county down. */
export interface StationPath {
  centre: string
  subCentre: string
  station: string
}

/** A room of a place, and what one may do there. */
export interface Room {
  name: string
  seats: number
  /** 办讲座、看电影; empty when nobody said. */
  use: string
}

export interface Place extends StationPath {
  _id: string
  rev: number
  kind: PlaceKind
  name: string
  /** `subCentre` is equal to `_id` on a sub-centre and empty on the centre; `station` is equal to `_id` on a station,
   *  the station above on a base, point or post, and empty further up. */
  phone: string
  /** In words, as on the door: 每天 8:00–21:00. Where `hours` are known they are its words. */
  openingHours: string
  /** The same as data; missing on places nobody has set it for. */
  hours?: OpeningHours
  rooms?: Room[]
  /** Where it stands on the map; missing while nobody has said. */
  point?: MapPoint
  /** Missing is open, as all places were before one could close. */
  state?: PlaceState
  /** Who answers for a station that is no more. */
  successor?: string
  /** Stations that were merged into this one: their pick-up codes are still shown at its counter. */
  merged?: string[]
  closedAt?: string
  closedWhy?: string
}

export const isOpen = (place: Pick<Place, 'state'>): boolean => (place.state ?? 'open') === 'open'

/** The words on the door, from the data where there are any. */
export const openingWords = ({ hours, openingHours }: Pick<Place, 'hours' | 'openingHours'>): string => (hours ? sayWeek(hours) : openingHours)

export const pathOf = ({ centre, subCentre, station }: StationPath): StationPath => ({ centre, subCentre, station })

/** Where a new place under `parent` belongs. */
export function pathBelow(parent: Place, kind: PlaceKind, ownId: string): StationPath {
  if (kind === 'subCentre') return { centre: parent.centre, subCentre: ownId, station: '' }
  if (kind === 'station') return { ...pathOf(parent), station: ownId }
  return pathOf(parent)
}
