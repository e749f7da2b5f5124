import { personAccount } from '../../../domain/points/account'
import { defineWrite } from '../../kernel/action'
import { movePurse } from './movePurse'
import { ownHousehold } from './ownHousehold'

/** Some of my points into the household's, for all of it. */
export const poolPoints = defineWrite('household.pool', {
  async run(tx, ctx, { points }) {
    ctx.permit({ owners: [ctx.actor._id] })
    const household = await ownHousehold(tx, ctx)
    ctx.about(household._id)
    await tx.replace('households', household)
    await movePurse(tx, 'pool', { from: personAccount(ctx.actor._id), to: { kind: 'household', holder: household._id }, points }, ctx.now)
    return { householdId: household._id }
  },
})
