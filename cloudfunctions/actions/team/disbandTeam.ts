import { closeTeam, teamResource } from '../../../domain/team/team'
import { defineWrite, found } from '../../kernel/action'

/** A team is closed with a reason. The timer then lets its members go one by one; what they did in it stays. */
export const disbandTeam = defineWrite('team.close', {
  async run(tx, ctx, { teamId, reason }) {
    const team = found(await tx.get('teams', teamId))
    ctx.permit(teamResource(team))
    ctx.about(teamId)
    const closed = closeTeam(team, reason, ctx.now)
    const parent = team.parent ? await tx.get('teams', team.parent) : null
    await tx.replace('teams', closed)
    if (team.joinCode) await tx.remove('teamCodes', team.joinCode)
    if (parent) await tx.replace('teams', { ...parent, children: Math.max(0, parent.children - 1) })
    return { teamId, state: closed.state }
  },
})
