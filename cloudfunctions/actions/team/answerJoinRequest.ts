import { newsOfTeam } from '../../../domain/team/news'
import { answerRequest } from '../../../domain/team/membership'
import { defineWrite } from '../../kernel/action'
import { tellPeople } from '../notice/tellPeople'
import { readMember, writeMember } from './oneMember'

/** The leader says yes or no to who asks, and she is told. */
export const answerJoinRequest = defineWrite('team.answerRequest', {
  async run(tx, ctx, { teamId, personId, accept, note }) {
    const one = await readMember(tx, ctx, { teamId, personId })
    const moved = answerRequest(one, { accept, note, byId: ctx.actor._id }, ctx.now)
    await writeMember(tx, moved)
    await tellPeople(tx, [personId], `team:${teamId}:${one.membership.rev}`, newsOfTeam(moved.team, accept ? 'accepted' : 'declined'), ctx.now)
    return { teamId, state: moved.membership.state }
  },
})
