import { refuse } from '../../../domain/ground/refusal'
import { mustFit } from '../../../domain/team/team'
import { defineWrite, found } from '../../kernel/action'
import { takeIn } from './takeIn'

/** Whoever was shown the team's code is in it at once, as long as there is a seat. */
export const joinByCode = defineWrite('team.joinByCode', {
  async run(tx, ctx, { code }) {
    ctx.permit({ owners: [ctx.actor._id] })
    const { teamId } = (await tx.get('teamCodes', code)) ?? refuse('TEAM_CODE_UNKNOWN')
    const team = found(await tx.get('teams', teamId))
    mustFit(team, code, ctx.now)
    return takeIn(tx, ctx, team, true)
  },
})
