import { setLeader } from '../../../domain/team/membership'
import { newsOfTeam } from '../../../domain/team/news'
import { defineWrite } from '../../kernel/action'
import { tellPeople } from '../notice/tellPeople'
import { readMember } from './oneMember'

/** A member leads the team from now on, or no longer: the post at the team gives or takes the rights. */
export const appointLeader = defineWrite('team.setLeader', {
  async run(tx, ctx, { teamId, personId, leads }) {
    const one = await readMember(tx, ctx, { teamId, personId })
    const { team, person } = setLeader(one, leads)
    await tx.replace('teams', team)
    await tx.replace('people', person)
    await tellPeople(tx, [personId], `teamLeader:${teamId}:${one.team.rev}`, newsOfTeam(team, leads ? 'leads' : 'leadsNoMore'), ctx.now)
    return { teamId, leaders: team.leaders.length }
  },
})
