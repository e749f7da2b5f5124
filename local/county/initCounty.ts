/** The first documents of a real county: its centre, one sub-centre with one station, and the person who runs it. The
 *  centre has a fixed id, so a folder holds one county and a second first day is refused. */
import type { Ids } from '../../cloudfunctions/kernel/ids'
import { withRetry } from '../../cloudfunctions/kernel/retry'
import { StoreError, type NewDoc, type Store } from '../../cloudfunctions/store/port'
import type { PlaceKind } from '../../domain/place/vocab'
import { StartError } from '../startError'

export interface FirstDay {
  county: string
  subCentre: string
  station: string
  /** Of the station. */
  phone: string
  openingHours: string
  /** The first administrator. */
  name: string
}

const CENTRE = 'county'

/** @returns the person's id. @throws StartError when there is a county already. */
export async function initCounty(store: Store, day: FirstDay, ids: Ids, now: string): Promise<string> {
  const [subCentre, station, personId] = [ids.newId(), ids.newId(), ids.newId()]
  const path = { centre: CENTRE, subCentre, station }
  const place = (kind: PlaceKind, _id: string, name: string, at: Partial<typeof path>): NewDoc<'places'> =>
    ({ _id, kind, name, centre: CENTRE, subCentre: '', station: '', ...at, phone: day.phone, openingHours: day.openingHours })
  try {
    await withRetry(() => store.transact(async (tx) => {
      await tx.create('places', place('centre', CENTRE, day.county, {}))
      await tx.create('places', place('subCentre', subCentre, day.subCentre, { subCentre }))
      await tx.create('places', place('station', station, day.station, path))
      const posts = (['villager', 'stationHead'] as const).map((role) => ({ role, place: station }))
      await tx.create('people', { _id: personId, name: day.name, ...path, stationName: day.station, posts, logins: [], openClaims: 0, atWork: '', joinedAt: now })
    }))
  } catch (error) {
    if (!(error instanceof StoreError) || error.fault !== 'EXISTS') throw error
    throw new StartError('这里已经有一个县了。要给已有的人一个登录码，请用 --code 姓名。', 'There is a county already; use --code NAME for a sign-in code.')
  }
  return personId
}
