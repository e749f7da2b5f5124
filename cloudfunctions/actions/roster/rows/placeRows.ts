/** Rows of places. One the county has under that name already, however it came there, is that place; so is one that came by
 *  such a row and has been renamed or closed since. */
import type { Place } from '../../../../domain/place/place'
import type { GoodRow } from '../../../../domain/roster/checkRow'
import { plainPlaceName } from '../../../../domain/roster/placeNames'
import type { RosterJob } from '../../../../domain/roster/rosterJob'
import { knownPlaces } from '../knownPlaces'
import { rosterId } from '../rosterId'
import { byId, type RowWriter } from './rowWriter'

export const placeRows: RowWriter = async (store, job, rows) => {
  const { places } = await knownPlaces(store, job)
  const kind = job.kind === 'township' ? 'subCentre' : 'station'
  const known = new Set(places.filter((place) => place.kind === kind).map((place) => nameKey(place.name, kind === 'station' ? place.subCentre : '')))
  const came = await byId(store, 'places', rows.map(({ key }) => rosterId('place', job.centre, key)))
  return rows.map((row) => async (tx) => {
    if (came.has(rosterId('place', job.centre, row.key)) || known.has(nameKey(row.cells.name ?? '', row.place.subCentre))) return { outcome: 'there' }
    await tx.create('places', placeOf(row, job))
    return { outcome: 'added' }
  })
}

const nameKey = (name: string, subCentre: string): string => JSON.stringify([subCentre, plainPlaceName(name)])

function placeOf({ key, cells, place }: GoodRow, job: RosterJob): Omit<Place, 'rev'> {
  const id = rosterId('place', job.centre, key)
  const words = { name: cells.name ?? '', phone: cells.phone ?? '', openingHours: cells.openingHours ?? '' }
  return job.kind === 'township'
    ? { _id: id, kind: 'subCentre', centre: job.centre, subCentre: id, station: '', ...words }
    : { _id: id, kind: 'station', centre: job.centre, subCentre: place.subCentre, station: id, ...words }
}
