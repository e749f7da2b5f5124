import { dayOf } from '../../../domain/calendar/shanghai'
import { editTeam, teamResource } from '../../../domain/team/team'
import { teamRuleOn } from '../../../domain/team/teamRules'
import { defineWrite, found } from '../../kernel/action'

/** What a team is called, where and what it does, how many it takes. */
export const editTeamWords = defineWrite('team.edit', {
  async run(tx, ctx, { teamId, ...words }) {
    const team = found(await tx.get('teams', teamId))
    ctx.permit(teamResource(team))
    ctx.about(teamId)
    await tx.replace('teams', editTeam(team, words, teamRuleOn(team.centre, dayOf(ctx.now))))
    return { teamId }
  },
})
