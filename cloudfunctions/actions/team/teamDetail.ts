import { maskName } from '../../../domain/person/mask'
import { holds } from '../../../domain/ground/post'
import type { TeamAct } from '../../../domain/team/contract'
import { isLive, membershipId } from '../../../domain/team/membership'
import { defineRead, found } from '../../kernel/action'
import type { Store } from '../../store/port'
import { teamLine } from './teamLine'
import { answersForTeam, appoints } from './teamRights'

/** One team: for everybody what it is and how to join, for its leaders the code besides. */
export const teamDetail = defineRead('team.detail', {
  async run({ actor, store, permit }, { teamId }) {
    permit({})
    const [read, mine] = await Promise.all([store.get('teams', teamId), store.get('memberships', membershipId(teamId, actor._id))])
    const team = found(read)
    const under = team.children > 0 ? await teamsUnder(store, teamId) : []
    const leads = answersForTeam(actor, team)
    const live = mine !== null && isLive(mine)
    const near = leads || mine?.state === 'member'
    const acts: [TeamAct, boolean][] = [
      ['join', !live && team.state === 'active' && holds(actor.posts, 'volunteer')],
      ['leave', live],
      ['lead', leads],
      ['appoint', appoints(actor, team)],
    ]
    return {
      ...teamLine(team),
      state: team.state,
      area: team.area,
      note: team.note,
      parent: team.parent ? { teamId: team.parent, name: team.parentName } : null,
      under: under.map(teamLine),
      leaders: team.leaders.map(({ name }) => (near ? name : maskName(name))),
      mine: mine?.state ?? null,
      can: acts.filter(([, may]) => may).map(([act]) => act),
      joinCode: leads ? team.joinCode : '',
      joinCodeUntil: leads ? team.joinCodeUntil : '',
    }
  },
})

const teamsUnder = async (store: Store, teamId: string) =>
  (await store.query('teams', { where: { parent: teamId, state: 'active' }, orderBy: { field: 'name', direction: 'asc' }, limit: 100 })).items
