/** Rows of households: the family's people by name or number, the household and all of them written together. */
import { householdComing, type HouseholdComing } from '../../../../domain/roster/householdComing'
import { membersIn, type NamedMember } from '../../../../domain/roster/sheet/householdSheet'
import { codeKey } from '../../../../domain/roster/sheet/column'
import type { Doc, Store } from '../../../store/port'
import { gridsAt } from './gridRows'
import { rosterId } from '../rosterId'
import { askedOnce, byId, put, type Outcome, type RowWriter } from './rowWriter'

interface Sought extends NamedMember {
  station: string
}

/** More of one name than one is too many to tell. */
const TELL_APART = 2

export const householdRows: RowWriter = async (store, job, rows, now) => {
  const sought = rows.map(({ cells, place }) => membersIn(cells).map((member): Sought => ({ ...member, station: place.station })))
  const ids = rows.map(({ key }) => rosterId('household', job.centre, key))
  const [findPeople, gridOf] = await Promise.all([peopleFinder(store, job.centre, sought.flat()), gridsAt(store, rows.map(({ place }) => place.station))])
  const found = sought.map((members) => members.map(findPeople))
  const livedIn = found.flat(2).flatMap(({ household }) => household || [])
  const households = await byId(store, 'households', [...new Set([...ids, ...livedIn])])
  // One row after the other: who has come in by one row is not there for the next.
  const moved = new Map<string, Doc<'people'>>()
  const touched = new Set<string>()
  return rows.map((row, at) => {
    const people = (found[at] ?? []).map((some) => some.map((person) => moved.get(person._id) ?? person))
    const known = { found: people, gridId: gridOf(row.place.station)?.get(row.cells.grid ?? ''), households, id: ids[at] ?? '', now }
    const made = once(householdComing(row, known), people[0]?.[0]?.household ?? '', touched)
    for (const person of made.people) moved.set(person._id, person)
    return async (tx): Promise<Outcome> => {
      if (made.household) await put(tx, 'households', made.household)
      for (const person of made.people) await tx.replace('people', person)
      return made.fault ? { outcome: made.outcome, fault: made.fault } : { outcome: made.outcome }
    }
  })
}

/** Two rows of a chunk that come to the same household: the first one holds. */
function once(made: HouseholdComing, livesIn: string, touched: Set<string>): HouseholdComing {
  if (touched.has(livesIn)) return { outcome: 'differs', fault: { header: '户主', value: '', words: '和上面一行是同一户，没有动，请合成一行' }, people: [] }
  if (made.household) touched.add(made.household._id)
  return made
}

/** By number where one is written, by name in the station otherwise: one short question each, however large the village. */
async function peopleFinder(store: Store, centre: string, all: readonly Sought[]): Promise<(member: Sought) => Doc<'people'>[]> {
  const numberIds = ({ code }: Sought): string[] => [...new Set([codeKey(code), code])].map((each) => rosterId('person', centre, `code:${each}`))
  const [numbered, named] = await Promise.all([
    byId(store, 'people', [...new Set(all.filter(({ code }) => code !== '').flatMap(numberIds))]),
    askedOnce(all.filter(({ code }) => code === ''), ({ station, name }) => JSON.stringify([station, name]), async ({ station, name }) => {
      const page = await store.query('people', { where: { station }, orderBy: { field: 'name', direction: 'asc' }, from: name, limit: TELL_APART })
      return page.items.filter((person) => person.name === name)
    }),
  ])
  return (member) => {
    if (member.code === '') return named(member) ?? []
    // As it was kept before numbers were compared without case, too.
    const person = numberIds(member).map((id) => numbered.get(id)).find(Boolean)
    return person ? [person] : []
  }
}
