/** Rows of people: person, contact and opening balance of each, under ids made of the row's key. */
import { migratedEntryId } from '../../../../domain/hours/migrated'
import { contactOfPerson } from '../../../../domain/person/person'
import type { GoodRow } from '../../../../domain/roster/checkRow'
import { movingIn, type MovingIn } from '../../../../domain/roster/movingIn'
import type { RosterJob } from '../../../../domain/roster/rosterJob'
import { ROSTER_SHEETS } from '../../../../domain/roster/sheet/sheets'
import type { Store, Tx } from '../../../store/port'
import { rosterId } from '../rosterId'
import { byId, put, type RowWriter } from './rowWriter'

export const peopleRows: RowWriter = async (store, job, rows, now) => {
  const ids = await idsOf(store, job, rows)
  const [people, contacts, entries, tallies] = await Promise.all([
    byId(store, 'people', ids), byId(store, 'contacts', ids.map(contactOfPerson)),
    byId(store, 'hourEntries', ids.map(migratedEntryId)), byId(store, 'hourTallies', ids),
  ])
  const vouchers = { sender: { id: job.byId, name: job.byName }, second: { id: job.agreedById, name: job.agreedByName } }
  return rows.map((row, at) => {
    const personId = ids[at] ?? ''
    const known = { person: people.get(personId), contact: contacts.get(contactOfPerson(personId)), entry: entries.get(migratedEntryId(personId)), tally: tallies.get(personId) }
    const made = movingIn(row, known, { personId, asVolunteer: job.kind === 'volunteer', vouchers, now })
    return (tx) => write(tx, made)
  })
}

/** Of each row: the id of its key, or of a former key if somebody stands under it already. */
async function idsOf(store: Store, job: RosterJob, rows: readonly GoodRow[]): Promise<string[]> {
  const idOf = (key: string): string => rosterId('person', job.centre, key)
  const formerly = rows.map(({ key, cells, place }) => (ROSTER_SHEETS[job.kind].formerKeysOf?.(cells, place.station) ?? []).filter((each) => each !== key).map(idOf))
  const there = await byId(store, 'people', [...new Set(formerly.flat())])
  return rows.map(({ key }, at) => formerly[at]?.find((id) => there.has(id)) ?? idOf(key))
}

async function write(tx: Tx, made: MovingIn) {
  if (made.person) await put(tx, 'people', made.person)
  if (made.contact) await put(tx, 'contacts', made.contact)
  if (made.entry) await put(tx, 'hourEntries', made.entry)
  if (made.tally) await put(tx, 'hourTallies', made.tally)
  return made
}
