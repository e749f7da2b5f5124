import { dayOf } from '../../../domain/calendar/shanghai'
import { foundTeam } from '../../../domain/team/team'
import { teamRuleOn } from '../../../domain/team/teamRules'
import { TEAM_LIMITS } from '../../../domain/team/vocab'
import { defineWrite, found } from '../../kernel/action'

/** A new team at a place, by whoever answers for that place. A join code that is taken makes the kernel try another. */
export const createTeam = defineWrite('team.create', {
  async run(tx, ctx, { placeId, parentId, ...words }) {
    const place = found(await tx.get('places', placeId))
    ctx.permit({ place })
    const parent = parentId ? found(await tx.get('teams', parentId)) : null
    const code = ctx.ids.digits(TEAM_LIMITS.codeDigits)
    const team = foundTeam(words, place, parent, teamRuleOn(place.centre, dayOf(ctx.now)), { id: ctx.ids.newId(), code, now: ctx.now })
    ctx.about(team._id)
    await tx.create('teams', team)
    await tx.create('teamCodes', { _id: code, teamId: team._id })
    if (parent) await tx.replace('teams', { ...parent, children: parent.children + 1 })
    return { teamId: team._id }
  },
})
