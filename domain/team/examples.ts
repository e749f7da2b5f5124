/** An example of each action about teams. */
import type { InputsOf } from '../ground/contract'
import type { teamContracts } from './contract'

export function teamExamples({ teamId = 't1', brigadeId = 't0', teamCode = '12345678' } = {}) {
  const member = { teamId, personId: 'v2' }
  const words = { name: '柳湾电工分队', area: '柳湾村', skills: '电工', capacity: 30 }
  return {
    'team.list': { level: 'station', placeId: 'liuwan', kind: 'squad' },
    'team.detail': { teamId },
    'team.members': { teamId, state: 'member' },
    'team.mine': {},
    'team.create': { kind: 'squad', placeId: 'liuwan', parentId: brigadeId, ...words },
    'team.edit': { teamId, ...words },
    'team.close': { teamId, reason: '并入大队' },
    'team.join': { teamId },
    'team.joinByCode': { code: teamCode },
    'team.answerRequest': { ...member, accept: true, note: '欢迎' },
    'team.leave': { teamId },
    'team.remove': { ...member, reason: '搬走了' },
    'team.setLeader': { ...member, leads: true },
    'team.renewCode': { teamId },
  } satisfies InputsOf<typeof teamContracts>
}
