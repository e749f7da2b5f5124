/** A household (户) is the people who live together or share one registration, in one station and, where there are any,
 *  one grid. What always holds: a person belongs to one household at most, and her own document says which; a household
 *  that stands has exactly one head, who is one of its members; its exact address is never here (see Contact).
 *  Both documents are written together, so two people moving the same person collide on her. */
import type { Person } from '../person/person'
import type { StationPath } from '../place/place'
import { refuse } from '../ground/refusal'
import { HOUSEHOLD_LIMITS, type Relation } from './vocab'

export interface Member {
  personId: string
  relation: Relation
}

export interface Household extends StationPath {
  _id: string
  rev: number
  /** As the village says it: 王家. */
  name: string
  /** 村民小组, in words; empty where there are none. */
  group: string
  /** Empty where the station has no grids. */
  grid: string
  members: Member[]
  state: 'standing' | 'merged' | 'dissolved'
  /** The household it went into; empty while it stands. */
  mergedInto: string
  since: string
}

/** A person as she lives in this household: of its grid, where it has been given one (F70). */
export const livingIn = (person: Person, { _id, grid }: Pick<Household, '_id' | 'grid'>): Person =>
  ({ ...person, household: _id, ...(grid ? { grid } : {}) })

type Changed = { household: Household; person: Person }

export const headOf = ({ members }: Pick<Household, 'members'>): string => members.find(({ relation }) => relation === 'head')?.personId ?? ''

/** @throws Refusal HOUSEHOLD_OVER */
export function assertStanding(household: Household): void {
  if (household.state !== 'standing') refuse('HOUSEHOLD_OVER')
}

/** Somebody of the same station who lives in no household yet comes in.
 *  @throws Refusal HOUSEHOLD_OVER, OTHER_STATION, IN_A_HOUSEHOLD, HOUSEHOLD_FULL */
export function comeIn(household: Household, person: Person, relation: Exclude<Relation, 'head'>): Changed {
  assertStanding(household)
  if (person.station !== household.station) refuse('OTHER_STATION')
  if (person.household) refuse('IN_A_HOUSEHOLD')
  if (household.members.length >= HOUSEHOLD_LIMITS.membersMax) refuse('HOUSEHOLD_FULL')
  return {
    household: { ...household, members: [...household.members, { personId: person._id, relation }] },
    person: livingIn(person, household),
  }
}

/** Somebody goes. With the last one the household is dissolved; the head goes only after another is named.
 *  @throws Refusal HOUSEHOLD_OVER, NOT_IN_HOUSEHOLD, HEAD_STAYS */
export function goOut(household: Household, person: Person): Changed {
  assertStanding(household)
  if (person.household !== household._id) refuse('NOT_IN_HOUSEHOLD')
  const members = household.members.filter(({ personId }) => personId !== person._id)
  if (members.length > 0 && headOf(household) === person._id) refuse('HEAD_STAYS')
  return {
    household: { ...household, members, state: members.length > 0 ? 'standing' : 'dissolved' },
    person: { ...person, household: '' },
  }
}

/** Another member becomes head; the head before stays as family. @throws Refusal HOUSEHOLD_OVER, NOT_IN_HOUSEHOLD */
export function nameHead(household: Household, personId: string): Household {
  assertStanding(household)
  if (!household.members.some((member) => member.personId === personId)) refuse('NOT_IN_HOUSEHOLD')
  const relationOf = (member: Member): Relation => {
    if (member.personId === personId) return 'head'
    return member.relation === 'head' ? 'other' : member.relation
  }
  return { ...household, members: household.members.map((member) => ({ ...member, relation: relationOf(member) })) }
}

/** The household and all who live in it belong to a grid of their station; empty takes it out of any.
 *  @throws Refusal HOUSEHOLD_OVER */
export function intoGrid(household: Household, people: readonly Person[], grid: string): { household: Household; people: Person[] } {
  assertStanding(household)
  return { household: { ...household, grid }, people: people.map(({ grid: _before, ...person }) => (grid ? { ...person, grid } : person)) }
}

/** Somebody written down twice is one from now on: she takes over the other's seat, or, with one of her own or none here,
 *  the other's is gone. @param keptId empty where she belongs elsewhere. */
export function replaceMember(household: Household, lostId: string, keptId: string): Household {
  const lost = household.members.find(({ personId }) => personId === lostId)
  if (!lost) return household
  const has = household.members.some(({ personId }) => personId === keptId)
  const seated = household.members.map((member): Member => {
    if (member.personId === lostId && keptId && !has) return { ...member, personId: keptId }
    return member.personId === keptId && lost.relation === 'head' ? { ...member, relation: 'head' } : member
  })
  return withHead(household, seated.filter(({ personId }) => personId !== lostId))
}

/** Without its head the first one left is asked for; without anybody it is no household. */
function withHead(household: Household, members: Member[]): Household {
  const [first, ...rest] = members
  if (!first) return { ...household, members, state: 'dissolved' }
  return { ...household, members: members.some(({ relation }) => relation === 'head') ? members : [{ ...first, relation: 'head' }, ...rest] }
}

/** The household without her; whoever comes next in it is its head. With the last one it is dissolved. */
export function forgetMember(household: Household, personId: string): Household {
  const members = household.members.filter((member) => member.personId !== personId)
  const [next] = members
  if (!next) return { ...household, members, state: 'dissolved' }
  if (headOf(household) !== personId) return { ...household, members }
  return { ...household, members: members.map((member) => (member === next ? { ...member, relation: 'head' as const } : member)) }
}
