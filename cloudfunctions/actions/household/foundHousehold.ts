import { refuse } from '../../../domain/ground/refusal'
import { defineWrite, found } from '../../kernel/action'

/** A household is written down, with its head; the others come in one by one. */
export const foundHousehold = defineWrite('household.found', {
  async run(tx, ctx, { headId, name, group }) {
    const head = found(await tx.get('people', headId))
    ctx.permit({ place: head })
    if (head.household) refuse('IN_A_HOUSEHOLD')
    const householdId = ctx.ids.newId()
    ctx.about(householdId)
    const { centre, subCentre, station, grid = '' } = head
    await tx.create('households', {
      _id: householdId, centre, subCentre, station, grid, name, group,
      members: [{ personId: headId, relation: 'head' }], state: 'standing', mergedInto: '', since: ctx.now,
    })
    await tx.replace('people', { ...head, household: householdId })
    return { householdId }
  },
})
