/** What may be done about teams and who is in them. */
import { read, write } from '../ground/card'
import { everybody, heads, leadsTeam, openToAll, volunteers } from '../ground/rights'

export const teamCards = {
  'team.list': read({ label: '看队伍', may: openToAll, agents: 'anyScope' }),
  'team.detail': read({ label: '看一支队伍', may: openToAll, agents: 'anyScope' }),
  'team.members': read({ label: '看队里的人', may: [...leadsTeam, { role: 'safeguardingOfficer', where: 'ownCentre' }] }),
  'team.mine': read({ label: '看自己的队伍', may: everybody }),
  'team.create': write({
    label: '建队伍', may: heads,
    refusals: ['TEAM_PLACE', 'TEAM_ORDER', 'TEAM_TOO_LARGE'],
    othersRead: { fields: ['name', 'area', 'skills'], as: 'post', publicAtOnce: true },
  }),
  'team.edit': write({
    label: '改队伍', may: leadsTeam,
    refusals: ['TEAM_CLOSED', 'TEAM_TOO_LARGE'],
    othersRead: { fields: ['name', 'area', 'skills'], as: 'post', publicAtOnce: true },
  }),
  'team.close': write({
    label: '解散队伍', may: heads,
    refusals: ['TEAM_CLOSED', 'TEAM_HAS_TEAMS'],
    othersRead: { fields: ['reason'], as: 'comment' },
  }),
  'team.join': write({ label: '申请入队', may: volunteers, atMost: 'stationAsked', refusals: ['TEAM_CLOSED', 'ALREADY_MEMBER', 'ALREADY_ASKED', 'TOO_MANY_TEAMS'] }),
  'team.joinByCode': write({
    label: '凭码入队', may: volunteers, guessed: { wrong: ['TEAM_CODE_UNKNOWN'], door: 'county' },
    refusals: ['TEAM_CODE_UNKNOWN', 'TEAM_CLOSED', 'ALREADY_MEMBER', 'TEAM_FULL', 'TOO_MANY_TEAMS'],
  }),
  'team.answerRequest': write({
    label: '回复入队申请', may: leadsTeam,
    refusals: ['NOT_A_MEMBER', 'REQUEST_ANSWERED', 'TEAM_CLOSED', 'TEAM_FULL'],
    othersRead: { fields: ['note'], as: 'comment' },
  }),
  'team.leave': write({ label: '离开队伍', may: everybody, refusals: ['NOT_A_MEMBER'] }),
  'team.remove': write({
    label: '请人离队', may: leadsTeam,
    refusals: ['NOT_A_MEMBER'],
    othersRead: { fields: ['reason'], as: 'comment' },
  }),
  'team.setLeader': write({ label: '定队长', may: heads, refusals: ['NOT_A_MEMBER', 'TEAM_CLOSED'] }),
  'team.renewCode': write({ label: '换入队码', may: leadsTeam, refusals: ['TEAM_CLOSED'] }),
}
