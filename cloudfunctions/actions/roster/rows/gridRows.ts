/** Rows of grids. One of that name in the station is that grid, however it came there. */
import { gridOrderOf, plainGridName } from '../../../../domain/roster/sheet/gridSheet'
import { PLACE_LIMITS } from '../../../../domain/place/vocab'
import type { Store } from '../../../store/port'
import { rosterId } from '../rosterId'
import { askedOnce, byId, type Outcome, type RowWriter } from './rowWriter'

export const gridRows: RowWriter = async (store, job, rows) => {
  const ids = rows.map(({ key }) => rosterId('grid', job.centre, key))
  const [came, namesAt] = await Promise.all([byId(store, 'grids', ids), gridsAt(store, rows.map(({ place }) => place.station))])
  return rows.map(({ cells, place }, at) => async (tx): Promise<Outcome> => {
    const _id = ids[at] ?? ''
    const { name = '' } = cells
    if (came.has(_id) || namesAt(place.station)?.has(plainGridName(name))) return { outcome: 'there' }
    await tx.create('grids', { _id, centre: place.centre, subCentre: place.subCentre, station: place.station, name, order: gridOrderOf(cells) })
    return { outcome: 'added' }
  })
}

/** By station: its grids' ids by their plain names. */
export function gridsAt(store: Store, stations: readonly string[]): Promise<(station: string) => Map<string, string> | undefined> {
  return askedOnce(stations, (station) => station, async (station) => {
    const known = new Map<string, string>()
    let after: string | undefined
    do {
      const page = await store.query('grids', { where: { station }, orderBy: { field: 'order', direction: 'asc' }, after, limit: 100 })
      for (const { _id, name } of page.items) known.set(plainGridName(name), _id)
      after = known.size < PLACE_LIMITS.gridsMax ? page.next ?? undefined : undefined
    } while (after)
    return known
  })
}
