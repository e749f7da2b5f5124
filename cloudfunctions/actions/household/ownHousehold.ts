import type { Household } from '../../../domain/household/household'
import { mustBeGrownMember } from '../../../domain/household/purse'
import { found, type Context } from '../../kernel/action'
import type { Tx } from '../../store/port'

/** The household whose points she may put together and use. Whoever moves any writes it. @throws Refusal HOUSEHOLD_NONE,
 *  HOUSEHOLD_OVER, HOUSEHOLD_GROWN */
export async function ownHousehold(tx: Tx, ctx: Context): Promise<Household> {
  const person = found(await tx.get('people', ctx.actor._id))
  const household = person.household ? await tx.get('households', person.household) : null
  return mustBeGrownMember(household, person, ctx.now)
}
