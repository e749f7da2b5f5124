/** A place (阵地) is one node of the county's tree: centre → sub-centre → station. Its path is copied onto whatever
 *  belongs to it, so that a feed or a figure is one equality and one sort, never a walk up the tree. */

export type PlaceKind = 'centre' | 'subCentre' | 'station'

export const PLACE_LABELS: Record<PlaceKind, string> = {
  centre: '新时代文明实践中心',
  subCentre: '新时代文明实践所',
  station: '新时代文明实践站',
}

/** Where something belongs, from the county down. */
export interface StationPath {
  centre: string
  subCentre: string
  station: string
}

export interface Place {
  _id: string
  rev: number
  kind: PlaceKind
  name: string
  centre: string
  /** Equal to `_id` on a sub-centre; empty on the centre. */
  subCentre: string
  /** Equal to `_id` on a station; empty above. */
  station: string
  phone: string
  /** In words, as on the door: 每天 8:00–21:00. */
  openingHours: string
}
