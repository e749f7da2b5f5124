import { mustHoldNothing } from '../../../domain/household/purse'
import { merge } from '../../../domain/household/splitMerge'
import { householdAccount } from '../../../domain/points/account'
import { defineWrite, found } from '../../kernel/action'
import { householdToChange, peopleOf } from './householdOf'
import { movePurse } from './movePurse'

/** 并户: all of one household come into another, whose head stays head. */
export const mergeHouseholds = defineWrite('household.merge', {
  async run(tx, ctx, { householdId, intoId }) {
    const from = await householdToChange(tx, ctx, householdId)
    const into = found(await tx.get('households', intoId))
    const merged = merge(from, into, await peopleOf(tx, from.members.map(({ personId }) => personId)))
    await tx.replace('households', merged.from)
    await tx.replace('households', merged.into)
    for (const person of merged.people) await tx.replace('people', person)
    mustHoldNothing(await tx.get('accounts', householdAccount(householdId)))
    await movePurse(tx, 'merge', { from: householdAccount(householdId), to: { kind: 'household', holder: intoId } }, ctx.now)
    return { householdId: intoId }
  },
})
