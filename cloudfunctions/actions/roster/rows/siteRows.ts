/** Rows of bases, points and posts. One of that name at the station is that place, however it came there. */
import { plainPlaceName } from '../../../../domain/roster/placeNames'
import { siteKindOf } from '../../../../domain/roster/sheet/siteSheet'
import type { Doc, Store } from '../../../store/port'
import { rosterId } from '../rosterId'
import { askedOnce, byId, type Outcome, type RowWriter } from './rowWriter'

export const siteRows: RowWriter = async (store, job, rows) => {
  const ids = rows.map(({ key }) => rosterId('place', job.centre, key))
  const [came, placesAt] = await Promise.all([
    byId(store, 'places', ids), askedOnce(rows.map(({ place }) => place.station), (station) => station, (station) => placesOf(store, station)),
  ])
  return rows.map(({ cells, place }, at) => async (tx): Promise<Outcome> => {
    const _id = ids[at] ?? ''
    const around = placesAt(place.station) ?? []
    const station = around.find((each) => each._id === place.station)
    const { name = '', phone = station?.phone ?? '', openingHours } = cells
    if (came.has(_id) || around.some((each) => each !== station && plainPlaceName(each.name) === plainPlaceName(name))) return { outcome: 'there' }
    await tx.create('places', {
      _id, kind: siteKindOf(cells), name, phone, centre: place.centre, subCentre: place.subCentre, station: place.station,
      openingHours: openingHours ?? station?.openingHours ?? '', ...(!openingHours && station?.hours ? { hours: station.hours } : {}),
    })
    return { outcome: 'added' }
  })
}

/** A station and what stands below it. */
export async function placesOf(store: Store, station: string): Promise<Doc<'places'>[]> {
  const found: Doc<'places'>[] = []
  let after: string | undefined
  do {
    const page = await store.query('places', { where: { station }, orderBy: { field: 'name', direction: 'asc' }, after, limit: 100 })
    found.push(...page.items)
    after = page.next ?? undefined
  } while (after)
  return found
}
