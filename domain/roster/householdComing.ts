/** What one row makes of a family the county may know already: a new household; in one it has, only those who were missing;
 *  and nothing at all where a row and the county disagree on who lives where. */
import { comeIn, headOf, livingIn, type Household } from '../household/household'
import type { Person } from '../person/person'
import { Refusal } from '../ground/refusal'
import type { GoodRow } from './checkRow'
import { householdNameOf, membersIn, type NamedMember } from './sheet/householdSheet'
import type { Fault } from './sheet/rosterSheet'

type Made = Household | Omit<Household, 'rev'>

export interface HouseholdComing {
  outcome: 'added' | 'there' | 'differs'
  fault?: Fault
  household?: Made
  people: Person[]
}

/** What the county has under the names of this row. */
export interface KnownFamily {
  /** By member of the row, in its order: all who bear the name, or who has the number. */
  found: readonly (readonly Person[])[]
  /** The grid the row names; missing where there is none of that name. */
  gridId?: string
  /** By id: those the found people live in, and the one that lies under this row's own id. */
  households: ReadonlyMap<string, Household>
  id: string
  now: string
}

const differs = (header: string, words: string, value = ''): HouseholdComing => ({ outcome: 'differs', fault: { header, value, words }, people: [] })

export function householdComing(row: GoodRow, known: KnownFamily): HouseholdComing {
  const named = membersIn(row.cells)
  const people: Person[] = []
  for (const [at, member] of named.entries()) {
    const one = onePerson(member, known.found[at] ?? [], row.place.station)
    if ('words' in one) return differs(at === 0 ? '户主' : '家人', one.words, member.name)
    people.push(one.person)
  }
  if (new Set(people.map(({ _id }) => _id)).size < people.length) return differs('家人', '里有一个人写了两次，没有动，请留一次')
  if (row.cells.grid && known.gridId === undefined) return differs('网格', '村里没有这个网格，请先导网格名册', row.cells.grid)
  const [head, ...others] = people as [Person, ...Person[]]
  const household = head.household ? known.households.get(head.household) : undefined
  if (head.household && (!household || headOf(household) !== head._id)) return differs('户主', '已经在别的户里，没有动，请到“各户”里办', head.name)
  if (!household && known.households.has(known.id)) return differs('户主', '上次导的这一户已经散了或者换了户主，没有动，请到“各户”里办', head.name)
  return household ? joining(household, others, named) : founded(row, head, others, named, known)
}

function onePerson({ name, code }: NamedMember, found: readonly Person[], station: string): { person: Person } | { words: string } {
  const here = found.filter((person) => person.station === station)
  if (here.length > 1) return { words: '村里有几位同名的，没有动，请在名字后面写上编号' }
  const [person] = here
  if (!person) return { words: code === '' ? '不在村里的名册上，请先导村民名册' : '村里的名册上没有这个编号，请先导村民名册' }
  return person.name === name || person.realName === name ? { person } : { words: '和这个编号的人名字不一样，没有动，请核对' }
}

function founded(row: GoodRow, head: Person, others: readonly Person[], named: readonly NamedMember[], { id, gridId, now }: KnownFamily): HouseholdComing {
  const { centre, subCentre, station } = row.place
  const household: Household = {
    _id: id, rev: 0, centre, subCentre, station, grid: gridId ?? head.grid ?? '', name: householdNameOf(row.cells), group: row.cells.group ?? '',
    members: [{ personId: head._id, relation: 'head' }], state: 'standing', mergedInto: '', since: now,
  }
  const made = joining(household, others, named)
  if (made.outcome === 'differs') return made
  const { rev: _unmade, ...document } = made.household ? { ...household, ...made.household } : household
  return { outcome: 'added', household: document, people: [livingIn(head, household), ...made.people] }
}

function joining(before: Household, others: readonly Person[], named: readonly NamedMember[]): HouseholdComing {
  let household = before
  const people: Person[] = []
  for (const [at, other] of others.entries()) {
    if (other.household === before._id) continue
    try {
      const done = comeIn(household, other, asFamily(named[at + 1]))
      household = done.household
      people.push(done.person)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return differs('家人', error.reason === 'IN_A_HOUSEHOLD' ? '已经在别的户里，没有动，请到“各户”里办' : '进不了这一户，没有动，请到“各户”里看看', other.name)
    }
  }
  return people.length === 0 ? { outcome: 'there', people } : { outcome: 'added', household, people }
}

const asFamily = (member: NamedMember | undefined) => (member && member.relation !== 'head' ? member.relation : 'other')
