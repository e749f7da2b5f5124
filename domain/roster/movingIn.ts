/** What one good row of people makes of what the county knows: nothing at all the second time; only what was missing when a
 *  corrected sheet comes; and no word about what somebody has changed here since. */
import { emptyTally } from '../hours/entry'
import type { HourEntry, HourTally } from '../hours/hours'
import { addMigrated, migratedEntryOf, type Vouchers } from '../hours/migrated'
import { vouchedFor, type KnownWord } from '../person/known'
import { cleanPersonName } from '../person/name'
import { contactOfPerson, type Contact, type Person } from '../person/person'
import { holds, type Post } from '../ground/post'
import type { GoodRow } from './checkRow'
import { minutesOf, servicesOf } from './sheet/peopleSheets'
import type { Fault } from './sheet/rosterSheet'

/** What lies under the ids of this row. */
export interface Known {
  person?: Person
  contact?: Contact
  entry?: HourEntry
  tally?: HourTally
}

export interface MovingIn {
  outcome: 'added' | 'there' | 'differs'
  fault?: Fault
  person?: Person | Omit<Person, 'rev'>
  contact?: Omit<Contact, 'rev'>
  entry?: Omit<HourEntry, 'rev'>
  tally?: HourTally | Omit<HourTally, 'rev'>
}

export interface Arrival {
  personId: string
  /** Volunteers serve; villagers are known. */
  asVolunteer: boolean
  vouchers: Vouchers
  now: string
}

export function movingIn({ cells, place }: GoodRow, known: Known, arrival: Arrival): MovingIn {
  const { name = '', system = '', code = '', phone, address, until = '' } = cells
  if (known.person && cleanPersonName(known.person.name) !== name) return differs('姓名', '县里用这个编号的人不叫这个名字，没有改动，请核对')
  const minutes = arrival.asVolunteer ? minutesOf(cells) : 0
  if (known.entry && minutes > 0 && known.entry.minutes !== minutes) return differs('累计时长（小时）', '和上次迁入的不一样，没有改动，请核对')
  const person = personOf({ cells, place }, known.person, arrival)
  const made: MovingIn = { outcome: 'there' }
  if (person !== known.person) made.person = person
  if (!known.contact && (phone || address)) made.contact = { _id: contactOfPerson(arrival.personId), phone: phone ?? '', address: address ?? '' }
  if (!known.entry && minutes > 0) {
    made.entry = migratedEntryOf(person, { system, legacyId: code, minutes, until }, arrival.vouchers, arrival.now)
    made.tally = addMigrated(known.tally ?? emptyTally(arrival.personId), made.entry)
  }
  return made.person || made.contact || made.entry ? { ...made, outcome: 'added' } : made
}

const differs = (header: string, words: string): MovingIn => ({ outcome: 'differs', fault: { header, value: '', words } })

function personOf({ cells, place }: Pick<GoodRow, 'cells' | 'place'>, known: Person | undefined, { personId, asVolunteer, vouchers, now }: Arrival): Person | Omit<Person, 'rev'> {
  if (known && (!asVolunteer || holds(known.posts, 'volunteer'))) return known
  const helps: Post[] = asVolunteer ? [{ role: 'volunteer', place: known?.station ?? place.station }] : []
  const profile = asVolunteer ? { volunteer: { skills: cells.skills ?? '', services: servicesOf(cells), enteredBy: vouchers.sender.id, since: now } } : {}
  const word: KnownWord = { by: 'roster', at: now, byId: vouchers.sender.id }
  if (known) return vouchedFor({ ...known, posts: [...known.posts, ...helps], ...profile }, word)
  const { system, code } = cells
  return {
    _id: personId, centre: place.centre, subCentre: place.subCentre, station: place.station, name: cells.name ?? '', stationName: place.name,
    posts: [{ role: 'villager', place: place.station }, ...helps], logins: [], openClaims: 0, atWork: '', joinedAt: now, known: word, ...profile,
    ...(system && code ? { externalIds: [{ system, id: code }] } : {}),
  }
}
