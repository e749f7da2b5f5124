/** The people of a place, station by station, page by page: as many as fit one file and one call, and where to go on. */
import { migratedEntryId } from '../../../domain/hours/migrated'
import { contactOfPerson, type Person } from '../../../domain/person/person'
import { holds } from '../../../domain/person/post'
import type { Place } from '../../../domain/place/place'
import { personCells } from '../../../domain/roster/exportRow'
import { PlaceFinder, type NamedPlace } from '../../../domain/roster/placeNames'
import type { RowCells } from '../../../domain/roster/rosterSheet'
import type { RosterKind } from '../../../domain/roster/vocab'
import type { Store } from '../../store/port'
import { knownPlaces } from './knownPlaces'
import { CALL_MS } from './storeChunks'

export interface Exported {
  rows: RowCells[]
  next: string | null
}

/** Of one file: what an old computer opens without complaint. */
const ROWS_A_FILE = 5_000
const PAGE = 100

export async function peopleToExport(store: Store, kind: RosterKind, place: Place, withContacts: boolean, cursor?: string): Promise<Exported> {
  const startedAt = Date.now()
  const stations = await stationsOf(store, place)
  let { at, after } = positionOf(stations, cursor)
  const rows: RowCells[] = []
  while (at < stations.length && rows.length < ROWS_A_FILE && Date.now() - startedAt < CALL_MS) {
    const station = stations[at] as NamedPlace
    const page = await store.query('people', { where: { station: station.id }, orderBy: { field: 'name', direction: 'asc' }, after, limit: PAGE })
    const people = kind === 'volunteer' ? page.items.filter(({ posts }) => holds(posts, 'volunteer')) : page.items
    rows.push(...(await cellsOf(store, people, station.township, withContacts)))
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
  const [id, after] = /^\["([^"]*)","([^"]*)"\]$/.exec(cursor ?? '')?.slice(1) ?? []
  const at = stations.findIndex((station) => station.id === id)
  return at < 0 ? { at: 0, after: undefined } : { at, after: after || undefined }
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
