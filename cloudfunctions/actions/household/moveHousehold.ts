import { comeIn, goOut } from '../../../domain/household/household'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite, found } from '../../kernel/action'
import { householdToChange } from './householdOf'
import { leavePurse } from './movePurse'

/** Somebody moves from the household she lives in into this one, in one step: she is never in two, nor in none. */
export const moveHousehold = defineWrite('household.move', {
  async run(tx, ctx, { householdId, personId, relation }) {
    const into = await householdToChange(tx, ctx, householdId)
    const person = found(await tx.get('people', personId))
    if (person.household === householdId) refuse('SAME_HOUSEHOLD')
    const from = (person.household && (await tx.get('households', person.household))) || refuse('NOT_IN_HOUSEHOLD')
    const gone = goOut(from, person)
    const come = comeIn(into, gone.person, relation)
    await tx.replace('households', gone.household)
    await tx.replace('households', come.household)
    await tx.replace('people', come.person)
    await leavePurse(tx, gone.household, personId, ctx.now)
    return { householdId }
  },
})
