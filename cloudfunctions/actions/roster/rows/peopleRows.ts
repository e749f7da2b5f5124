/** Rows of people: person, contact and opening balance of each, under ids made of the row's key. */
import { migratedEntryId } from '../../../../domain/hours/migrated'
import { contactOfPerson } from '../../../../domain/person/person'
import { movingIn, type MovingIn } from '../../../../domain/roster/movingIn'
import type { Tx } from '../../../store/port'
import { rosterId } from '../rosterId'
import { byId, put, type RowWriter } from './rowWriter'

export const peopleRows: RowWriter = async (store, job, rows, now) => {
  const ids = rows.map(({ key }) => rosterId('person', job.centre, key))
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

async function write(tx: Tx, made: MovingIn) {
  if (made.person) await put(tx, 'people', made.person)
  if (made.contact) await put(tx, 'contacts', made.contact)
  if (made.entry) await put(tx, 'hourEntries', made.entry)
  if (made.tally) await put(tx, 'hourTallies', made.tally)
  return made
}
