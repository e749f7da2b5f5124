/** What people do here, by its name in the contract. */
import { answerJoinRequest } from './answerJoinRequest'
import { appointLeader } from './appointLeader'
import { askToJoin } from './askToJoin'
import { createTeam } from './createTeam'
import { disbandTeam } from './disbandTeam'
import { editTeamWords } from './editTeamWords'
import { joinByCode } from './joinByCode'
import { leaveMyTeam } from './leaveMyTeam'
import { listTeams } from './listTeams'
import { myTeams } from './myTeams'
import { removeMember } from './removeMember'
import { renewJoinCode } from './renewJoinCode'
import { teamDetail } from './teamDetail'
import { teamMembers } from './teamMembers'

export const teamActions = {
  'team.list': listTeams,
  'team.detail': teamDetail,
  'team.members': teamMembers,
  'team.mine': myTeams,
  'team.create': createTeam,
  'team.edit': editTeamWords,
  'team.close': disbandTeam,
  'team.join': askToJoin,
  'team.joinByCode': joinByCode,
  'team.answerRequest': answerJoinRequest,
  'team.leave': leaveMyTeam,
  'team.remove': removeMember,
  'team.setLeader': appointLeader,
  'team.renewCode': renewJoinCode,
}
