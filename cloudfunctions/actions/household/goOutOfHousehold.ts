import { goOut } from '../../../domain/household/household'
import { defineWrite, found } from '../../kernel/action'
import { householdToChange } from './householdOf'
import { leavePurse } from './movePurse'

/** Somebody no longer belongs to the household; with the last one it is dissolved. */
export const goOutOfHousehold = defineWrite('household.goOut', {
  async run(tx, ctx, { householdId, personId }) {
    const household = await householdToChange(tx, ctx, householdId)
    const changed = goOut(household, found(await tx.get('people', personId)))
    await tx.replace('households', changed.household)
    await tx.replace('people', changed.person)
    await leavePurse(tx, changed.household, personId, ctx.now)
    return { householdId }
  },
})
