import { split } from '../../../domain/household/splitMerge'
import { defineWrite } from '../../kernel/action'
import { householdToChange, peopleOf } from './householdOf'

/** 分户: some of the household found one of their own, all in one step. */
export const splitHousehold = defineWrite('household.split', {
  refusals: ['HOUSEHOLD_OVER', 'NOT_IN_HOUSEHOLD', 'HEAD_STAYS'],
  async run(tx, ctx, { householdId, name, personIds }) {
    const household = await householdToChange(tx, ctx, householdId)
    const leaving = await peopleOf(tx, [...new Set(personIds)])
    const parted = split(household, { id: ctx.ids.newId(), name, leaving, now: ctx.now })
    await tx.create('households', parted.made)
    await tx.replace('households', parted.stays)
    for (const person of parted.people) await tx.replace('people', person)
    return { householdId: parted.made._id }
  },
})
