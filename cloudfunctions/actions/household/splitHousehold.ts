import { split } from '../../../domain/household/splitMerge'
import { householdAccount } from '../../../domain/points/account'
import { defineWrite } from '../../kernel/action'
import { householdToChange, peopleOf } from './householdOf'
import { movePurse } from './movePurse'

/** 分户: some of the household found one of their own, with as many of its points as is said, all in one step. */
export const splitHousehold = defineWrite('household.split', {
  async run(tx, ctx, { householdId, name, personIds, points = 0 }) {
    const household = await householdToChange(tx, ctx, householdId)
    const leaving = await peopleOf(tx, [...new Set(personIds)])
    const parted = split(household, { id: ctx.ids.newId(), name, leaving, now: ctx.now })
    await tx.create('households', parted.made)
    await tx.replace('households', parted.stays)
    for (const person of parted.people) await tx.replace('people', person)
    await movePurse(tx, 'split', { from: householdAccount(householdId), to: { kind: 'household', holder: parted.made._id }, points }, ctx.now)
    return { householdId: parted.made._id }
  },
})
