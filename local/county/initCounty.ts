/** The first documents of a real county: its centre, one sub-centre with one station, and two people. Two, because whoever
 *  holds the rights of others is never one person's choice: every post of the county and of a township is proposed by one
 *  and agreed to by another (appointmentRules.ts). The centre has a fixed id, so a folder holds one county and a second
 *  first day is refused. */
import type { Ids } from '../../cloudfunctions/kernel/ids'
import { withRetry } from '../../cloudfunctions/kernel/retry'
import { StoreError, type NewDoc, type Store } from '../../cloudfunctions/store/port'
import type { Post } from '../../domain/ground/post'
import type { PlaceKind } from '../../domain/place/vocab'
import { StartError } from '../startError'

export interface FirstDay {
  county: string
  subCentre: string
  station: string
  /** Of the station. */
  phone: string
  openingHours: string
  /** The first administrator: the system's, and head of the first station. */
  name: string
  /** The centre's dispatcher, who agrees. */
  second: string
}

const CENTRE = 'county'

/** @returns the ids of the two, in this order. @throws StartError when there is a county already. */
export async function initCounty(store: Store, day: FirstDay, ids: Ids, now: string): Promise<[string, string]> {
  const [subCentre, station, first, second] = [ids.newId(), ids.newId(), ids.newId(), ids.newId()]
  const path = { centre: CENTRE, subCentre, station }
  const place = (kind: PlaceKind, _id: string, name: string, at: Partial<typeof path>): NewDoc<'places'> =>
    ({ _id, kind, name, centre: CENTRE, subCentre: '', station: '', ...at, phone: day.phone, openingHours: day.openingHours })
  try {
    await withRetry(() => store.transact(async (tx) => {
      await tx.create('places', place('centre', CENTRE, day.county, {}))
      await tx.create('places', place('subCentre', subCentre, day.subCentre, { subCentre }))
      await tx.create('places', place('station', station, day.station, path))
      const person = (_id: string, name: string, posts: Post[]): NewDoc<'people'> =>
        ({ _id, name, ...path, stationName: day.station, posts: [{ role: 'villager', place: station }, ...posts], logins: [], openClaims: 0, atWork: '', joinedAt: now })
      await tx.create('people', person(first, day.name, [{ role: 'stationHead', place: station }, { role: 'systemAdmin', place: CENTRE }]))
      await tx.create('people', person(second, day.second, [{ role: 'dispatcher', place: CENTRE }]))
    }))
  } catch (error) {
    if (!(error instanceof StoreError) || error.fault !== 'EXISTS') throw error
    throw new StartError('这里已经有一个县了。要给已有的人一个登录码，请用 --code 姓名。', 'There is a county already; use --code NAME for a sign-in code.')
  }
  return [first, second]
}
