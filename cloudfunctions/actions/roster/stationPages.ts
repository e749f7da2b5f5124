/** What belongs to the stations of a place, station by station, page by page: as much as fits one file and one call, and
 *  where to go on. */
import type { Place } from '../../../domain/place/place'
import { PlaceFinder, type NamedPlace } from '../../../domain/roster/placeNames'
import type { RowCells } from '../../../domain/roster/sheet/rosterSheet'
import type { Store } from '../../store/port'
import { CURSOR_FIELD } from '../../../domain/ground/fieldLabels'
import { refuse } from '../../../domain/ground/refusal'
import { knownPlaces } from './knownPlaces'
import { CALL_MS } from './rows/storeChunks'

export interface Exported {
  rows: RowCells[]
  next: string | null
}

/** Of one file: what an old computer opens without complaint. */
const ROWS_A_FILE = 5_000
export const PAGE = 100

/** One page of one station. */
type PageOf = (station: NamedPlace, after: string | undefined) => Promise<Exported>

export async function stationPages(store: Store, place: Place, pageOf: PageOf, cursor?: string): Promise<Exported> {
  const startedAt = Date.now()
  const stations = await stationsOf(store, place)
  let { at, after } = positionOf(stations, cursor)
  const rows: RowCells[] = []
  while (at < stations.length && rows.length < ROWS_A_FILE && Date.now() - startedAt < CALL_MS) {
    const page = await pageOf(stations[at] as NamedPlace, after)
    rows.push(...page.rows)
    after = page.next ?? undefined
    if (!after) at += 1
  }
  const next = stations[at]
  return { rows, next: next ? JSON.stringify([next.id, after ?? '']) : null }
}

async function stationsOf(store: Store, { centre, subCentre, station }: Place): Promise<NamedPlace[]> {
  const known = await knownPlaces(store, { centre, subCentre, station })
  const finder = new PlaceFinder(known)
  return known.places.filter((each) => each.kind === 'station' && finder.reaches(each))
}

function positionOf(stations: readonly NamedPlace[], cursor: string | undefined): { at: number; after: string | undefined } {
  if (cursor === undefined) return { at: 0, after: undefined }
  const [id, after] = /^\["([^"]*)","([^"]*)"\]$/.exec(cursor)?.slice(1) ?? []
  const at = stations.findIndex((station) => station.id === id)
  // Beginning anew in silence would put the first rows into the file twice.
  return at < 0 ? refuse('BAD_INPUT', CURSOR_FIELD) : { at, after: after || undefined }
}
