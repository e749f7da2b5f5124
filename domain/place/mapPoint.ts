/** Where places stand on the map (GCJ-02, as WeChat and the Chinese maps say it), kept by cells of the map so that what
 *  is near is found by ids, at a cost that does not grow with the county. A phone's own point is rounded to about a
 *  kilometre before it is sent, used for one answer and kept nowhere. */

export interface MapPoint {
  lat: number
  lng: number
}

/** One cell of the map: the open places in it. */
export interface MapCell {
  _id: string
  rev: number
  places: CellPlace[]
}

export interface CellPlace extends MapPoint {
  placeId: string
}

/** About 5 km from north to south. */
const CELLS_PER_DEGREE = 20
/** Cells looked at on each side of one's own: what is within some ten kilometres is never missed. */
const AROUND = 2
const EARTH_M = 6_371_000
/** About one kilometre. */
const COARSE = 100

const indexOf = (degrees: number): number => Math.floor(degrees * CELLS_PER_DEGREE)
const idOf = (y: number, x: number): string => `${y}:${x}`

export const cellOf = ({ lat, lng }: MapPoint): string => idOf(indexOf(lat), indexOf(lng))

/** The ids of the cells around a point. */
export function cellsAround({ lat, lng }: MapPoint): string[] {
  const steps = Array.from({ length: 2 * AROUND + 1 }, (_, step) => step - AROUND)
  return steps.flatMap((dy) => steps.map((dx) => idOf(indexOf(lat) + dy, indexOf(lng) + dx)))
}

/** A point as coarse as it may leave a phone. */
export const coarse = ({ lat, lng }: MapPoint): MapPoint => ({ lat: Math.round(lat * COARSE) / COARSE, lng: Math.round(lng * COARSE) / COARSE })

/** Metres along the ground. */
export function metresBetween(a: MapPoint, b: MapPoint): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180
  const half = Math.sin(rad(b.lat - a.lat) / 2) ** 2 + Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.sin(rad(b.lng - a.lng) / 2) ** 2
  return Math.round(2 * EARTH_M * Math.asin(Math.min(1, Math.sqrt(half))))
}

export interface Near {
  placeId: string
  metres: number
}

/** The nearest of the cells' places, nearest first. */
export function nearestOf(cells: readonly Pick<MapCell, 'places'>[], here: MapPoint, limit: number): Near[] {
  return cells
    .flatMap(({ places }) => places.map(({ placeId, ...point }) => ({ placeId, metres: metresBetween(here, point) })))
    .sort((a, b) => a.metres - b.metres || (a.placeId < b.placeId ? -1 : 1))
    .slice(0, limit)
}

/** The cell's places once this one stands at `point`, or, without one, nowhere. */
export function withPlace(places: readonly CellPlace[], placeId: string, point: MapPoint | undefined): CellPlace[] {
  const others = places.filter((place) => place.placeId !== placeId)
  return point ? [...others, { placeId, lat: point.lat, lng: point.lng }] : others
}
