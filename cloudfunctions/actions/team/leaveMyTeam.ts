import { leaveTeam } from '../../../domain/team/membership'
import { defineWrite } from '../../kernel/action'
import { readOwn, writeMember } from './oneMember'

/** Whoever joined of her own will leaves of her own will (条例 24: nobody is kept). */
export const leaveMyTeam = defineWrite('team.leave', {
  async run(tx, ctx, { teamId }) {
    const moved = leaveTeam(await readOwn(tx, ctx, teamId), { state: 'left', note: '', byId: ctx.actor._id }, ctx.now)
    await writeMember(tx, moved)
    return { teamId, state: moved.membership.state }
  },
})
