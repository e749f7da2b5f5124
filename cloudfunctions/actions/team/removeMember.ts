import { leaveTeam } from '../../../domain/team/membership'
import { newsOfTeam } from '../../../domain/team/news'
import { defineWrite } from '../../kernel/action'
import { tellPeople } from '../notice/tellPeople'
import { readMember, writeMember } from './oneMember'

/** A member is asked to leave, with a reason she reads. */
export const removeMember = defineWrite('team.remove', {
  async run(tx, ctx, { teamId, personId, reason }) {
    const one = await readMember(tx, ctx, { teamId, personId })
    const moved = leaveTeam(one, { state: 'removed', note: reason, byId: ctx.actor._id }, ctx.now)
    await writeMember(tx, moved)
    await tellPeople(tx, [personId], `team:${teamId}:${one.membership.rev}`, newsOfTeam(moved.team, 'removed'), ctx.now)
    return { teamId, state: moved.membership.state }
  },
})
