/** Loading a household and the people in it, for whoever may change it. */
import { dayOf } from '../../../domain/calendar/shanghai'
import type { HouseholdView } from '../../../domain/household/contract'
import type { Household } from '../../../domain/household/household'
import type { Person } from '../../../domain/person/person'
import { householdAccount } from '../../../domain/points/account'
import { spendable } from '../../../domain/points/ledger'
import { ownName } from '../../../domain/privacy/consent'
import { found, type Context, type ReadContext } from '../../kernel/action'
import type { Tx } from '../../store/port'

/** @throws Refusal NOT_FOUND, NOT_ALLOWED */
export async function householdToChange(tx: Tx, ctx: Context, householdId: string): Promise<Household> {
  const household = found(await tx.get('households', householdId))
  ctx.permit({ place: household })
  ctx.about(householdId)
  return household
}

export async function peopleOf(tx: Tx, personIds: readonly string[]): Promise<Person[]> {
  const people: Person[] = []
  for (const personId of personIds) people.push(found(await tx.get('people', personId)))
  return people
}

export async function viewOf({ store, lists, now }: Pick<ReadContext, 'store' | 'lists' | 'now'>, household: Household): Promise<HouseholdView> {
  const { _id, name, group, station, grid, state, members } = household
  const [people, purse] = await Promise.all([store.getMany('people', members.map(({ personId }) => personId)), store.get('accounts', householdAccount(_id))])
  const nameOf = new Map(people.map((person) => [person._id, ownName(person)]))
  // Who lives here stands, though its points cannot be read; what may be spent the purse itself says (householdPoints).
  const points = lists.part('accounts', householdAccount(_id), () => (purse ? spendable(purse, dayOf(now)) : 0), 0)
  return {
    householdId: _id, name, group, stationId: station, gridId: grid, state, points,
    members: members.map(({ personId, relation }) => ({ personId, relation, name: nameOf.get(personId) ?? '' })),
  }
}
