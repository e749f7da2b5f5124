import { isLeader, teamResource } from '../../../domain/team/team'
import { TEAM_LIMITS } from '../../../domain/team/vocab'
import { defineRead, found } from '../../kernel/action'

/** Who is in a team, or asks to be: for its leaders and who appoints them (条例 20: nobody else). */
export const teamMembers = defineRead('team.members', {
  refusals: [],
  async run({ store, permit }, { teamId, state, after }) {
    const team = found(await store.get('teams', teamId))
    permit(teamResource(team))
    const page = await store.query('memberships', {
      where: { teamId, state }, orderBy: { field: 'askedAt', direction: 'asc' }, after, limit: TEAM_LIMITS.page,
    })
    const members = page.items.map((one) => ({
      personId: one.personId, name: one.personName, stationName: one.stationName, state: one.state,
      since: one.joinedAt || one.askedAt, leads: isLeader(team, one.personId),
    }))
    return { members, next: page.next }
  },
})
