import { defineWrite, found } from '../../kernel/action'
import { takeIn } from './takeIn'

/** A volunteer asks to be in a team; its leader answers. */
export const askToJoin = defineWrite('team.join', {
  async run(tx, ctx, { teamId }) {
    ctx.permit({ owners: [ctx.actor._id] })
    return takeIn(tx, ctx, found(await tx.get('teams', teamId)), false)
  },
})
