import { dayOf } from '../../../domain/calendar/shanghai'
import { mustBeActive, teamResource, withCode } from '../../../domain/team/team'
import { teamRuleOn } from '../../../domain/team/teamRules'
import { TEAM_LIMITS } from '../../../domain/team/vocab'
import { defineWrite, found } from '../../kernel/action'

/** A new code; the old one opens nothing any more. The code itself is read on the team's page, never from an answer that
 *  is kept. */
export const renewJoinCode = defineWrite('team.renewCode', {
  async run(tx, ctx, { teamId }) {
    const team = found(await tx.get('teams', teamId))
    ctx.permit(teamResource(team))
    ctx.about(teamId)
    mustBeActive(team)
    const code = ctx.ids.digits(TEAM_LIMITS.codeDigits)
    await tx.create('teamCodes', { _id: code, teamId })
    if (team.joinCode) await tx.remove('teamCodes', team.joinCode)
    await tx.replace('teams', { ...team, ...withCode(code, ctx.now, teamRuleOn(team.centre, dayOf(ctx.now))) })
    return { teamId }
  },
})
