/** The people of a place, with what lies beside each. */
import { migratedEntryId } from '../../../domain/hours/migrated'
import { contactOfPerson, type Person } from '../../../domain/person/person'
import { holds } from '../../../domain/ground/post'
import type { Place } from '../../../domain/place/place'
import { personCells } from '../../../domain/roster/exportRow'
import type { RowCells } from '../../../domain/roster/sheet/rosterSheet'
import type { RosterKind } from '../../../domain/roster/vocab'
import type { Store } from '../../store/port'
import { PAGE, stationPages, type Exported } from './stationPages'

export function peopleToExport(store: Store, kind: RosterKind, place: Place, withContacts: boolean, cursor?: string): Promise<Exported> {
  return stationPages(store, place, async (station, after) => {
    const page = await store.query('people', { where: { station: station.id }, orderBy: { field: 'name', direction: 'asc' }, after, limit: PAGE })
    const people = kind === 'volunteer' ? page.items.filter(({ posts }) => holds(posts, 'volunteer')) : page.items
    return { rows: await cellsOf(store, people, station.township, withContacts), next: page.next }
  }, cursor)
}

async function cellsOf(store: Store, people: readonly Person[], township: string, withContacts: boolean): Promise<RowCells[]> {
  if (people.length === 0) return []
  const [contacts, tallies, entries] = await Promise.all([
    withContacts ? store.getMany('contacts', people.map(({ _id }) => contactOfPerson(_id))) : [],
    store.getMany('hourTallies', people.map(({ _id }) => _id)),
    store.getMany('hourEntries', people.map(({ _id }) => migratedEntryId(_id))),
  ])
  const entryOf = new Map(entries.map((entry) => [entry._id, entry]))
  const contactOf = new Map(contacts.map((contact) => [contact._id, contact]))
  const tallyOf = new Map(tallies.map((tally) => [tally._id, tally]))
  return people.map((person) => personCells(person, township, {
    contact: contactOf.get(contactOfPerson(person._id)), tally: tallyOf.get(person._id), migrated: entryOf.get(migratedEntryId(person._id)),
  }))
}
