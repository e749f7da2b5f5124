import { comeIn } from '../../../domain/household/household'
import { defineWrite, found } from '../../kernel/action'
import { householdToChange } from './householdOf'

/** Somebody of the station is written down as one of the household. */
export const comeIntoHousehold = defineWrite('household.comeIn', {
  async run(tx, ctx, { householdId, personId, relation }) {
    const household = await householdToChange(tx, ctx, householdId)
    const changed = comeIn(household, found(await tx.get('people', personId)), relation)
    await tx.replace('households', changed.household)
    await tx.replace('people', changed.person)
    return { householdId }
  },
})
