import type { Household } from '../../../domain/household/household'
import { mustBeGrownMember } from '../../../domain/household/purse'
import type { Context } from '../../kernel/action'
import type { Tx } from '../../store/port'

/** The household whose points she may put together. Its own document says who is in it; whoever moves any writes it.
 *  @throws Refusal HOUSEHOLD_NONE, HOUSEHOLD_OVER, HOUSEHOLD_GROWN */
export async function ownHousehold(tx: Tx, ctx: Context): Promise<Household> {
  const { household: id } = ctx.actor
  return mustBeGrownMember(id ? await tx.get('households', id) : null, ctx.actor, ctx.now)
}
