import { isLeader } from '../../../domain/team/team'
import { defineRead } from '../../kernel/action'

/** The teams I am in, ask to be in, or was in, newest first. */
export const myTeams = defineRead('team.mine', {
  async run({ actor, lists, permit }) {
    permit({ owners: [actor._id] })
    const { items } = await lists.page('memberships', {
      where: { personId: actor._id }, orderBy: { field: 'askedAt', direction: 'desc' }, limit: 50,
    })
    const teams = new Map((await lists.named('teams', 'memberships', items, ({ teamId }) => [teamId])).map((team) => [team._id, team]))
    return {
      teams: lists.lines('memberships', items, ({ teamId, state, note }) => {
        const team = teams.get(teamId)
        return team ? { teamId, name: team.name, kind: team.kind, placeName: team.placeName, state, note, leads: lists.part('teams', teamId, () => isLeader(team, actor._id), false) } : null
      }),
    }
  },
})
