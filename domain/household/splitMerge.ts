/** Households that part (分户) and that become one (并户): nobody is lost, nobody is in two. */
import type { Person } from '../person/person'
import { refuse } from '../ground/refusal'
import { assertStanding, headOf, livingIn, type Household } from './household'
import { HOUSEHOLD_LIMITS } from './vocab'

type Made = Omit<Household, 'rev'>

export interface Split {
  id: string
  name: string
  /** Who goes; the first of them becomes the new head. */
  leaving: readonly Person[]
  now: string
}

/** @throws Refusal HOUSEHOLD_OVER, NOT_IN_HOUSEHOLD, HEAD_STAYS */
export function split(household: Household, { id, name, leaving, now }: Split): { stays: Household; made: Made; people: Person[] } {
  assertStanding(household)
  const ids = new Set(leaving.map((person) => person._id))
  if (leaving.some((person) => person.household !== household._id)) refuse('NOT_IN_HOUSEHOLD')
  if (ids.has(headOf(household))) refuse('HEAD_STAYS')
  const [head] = leaving
  if (!head) refuse('NOT_IN_HOUSEHOLD')
  const going = household.members.filter(({ personId }) => ids.has(personId))
  const members = going.map((member) => (member.personId === head._id ? { ...member, relation: 'head' as const } : member))
  const { centre, subCentre, station, group, grid } = household
  return {
    stays: { ...household, members: household.members.filter(({ personId }) => !ids.has(personId)) },
    made: { _id: id, centre, subCentre, station, group, grid, name, members, state: 'standing', mergedInto: '', since: now },
    people: leaving.map((person) => ({ ...person, household: id })),
  }
}

/** All of `from` come into `into`, whose head stays head.
 *  @throws Refusal HOUSEHOLD_OVER, OTHER_STATION, SAME_HOUSEHOLD, HOUSEHOLD_FULL */
export function merge(from: Household, into: Household, people: readonly Person[]): { from: Household; into: Household; people: Person[] } {
  assertStanding(from)
  assertStanding(into)
  if (from._id === into._id) refuse('SAME_HOUSEHOLD')
  if (from.station !== into.station) refuse('OTHER_STATION')
  if (from.members.length + into.members.length > HOUSEHOLD_LIMITS.membersMax) refuse('HOUSEHOLD_FULL')
  const coming = from.members.map((member) => (member.relation === 'head' ? { ...member, relation: 'other' as const } : member))
  return {
    from: { ...from, members: [], state: 'merged', mergedInto: into._id },
    into: { ...into, members: [...into.members, ...coming] },
    people: people.map((person) => livingIn(person, into)),
  }
}
