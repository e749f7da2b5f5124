/** Words and limits of places, for the forms on the phone and for the server alike. */

export const PLACE_KINDS = ['centre', 'subCentre', 'station', 'base', 'point', 'post'] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

export const PLACE_LABELS: Record<PlaceKind, string> = {
  centre: '新时代文明实践中心',
  subCentre: '新时代文明实践所',
  station: '新时代文明实践站',
  base: '实践基地',
  point: '实践点',
  post: '驿站',
}

/** What stands below each kind, and so what may be added there. */
export const KINDS_BELOW: Record<PlaceKind, readonly PlaceKind[]> = {
  centre: ['subCentre'],
  subCentre: ['station'],
  station: ['base', 'point', 'post'],
  base: [],
  point: [],
  post: [],
}

export type PlaceState = 'open' | 'closed' | 'merged'

export const PLACE_LIMITS = {
  nameMax: 30,
  wordsMax: 30,
  reasonMax: 100,
  rooms: 30,
  gridsMax: 200,
  seatsMax: 2000,
  /** Different opening times within a week, opening times within a day, and exceptions kept. */
  weekRows: 7,
  spans: 4,
  exceptions: 40,
  /** Places shown as near, and wishes of today on a place's page. */
  nearby: 20,
  today: 10,
  page: 50,
} as const
