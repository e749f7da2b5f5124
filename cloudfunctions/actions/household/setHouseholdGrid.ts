import { intoGrid } from '../../../domain/household/household'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite, found } from '../../kernel/action'
import { householdToChange, peopleOf } from './householdOf'

/** Which grid's worker looks after this household. Not hers to say: she would widen whom she may speak for. */
export const setHouseholdGrid = defineWrite('household.setGrid', {
  async run(tx, ctx, { householdId, gridId }) {
    const household = await householdToChange(tx, ctx, householdId)
    if (gridId && found(await tx.get('grids', gridId)).station !== household.station) refuse('NOT_FOUND')
    const moved = intoGrid(household, await peopleOf(tx, household.members.map(({ personId }) => personId)), gridId)
    await tx.replace('households', moved.household)
    for (const person of moved.people) await tx.replace('people', person)
    return { householdId }
  },
})
