import { nameHead } from '../../../domain/household/household'
import { defineWrite } from '../../kernel/action'
import { householdToChange } from './householdOf'

/** Another member becomes the head (换户主). */
export const nameHouseholdHead = defineWrite('household.nameHead', {
  async run(tx, ctx, { householdId, personId }) {
    const household = await householdToChange(tx, ctx, householdId)
    await tx.replace('households', nameHead(household, personId))
    return { householdId }
  },
})
