/** A team's life: founded, joined by request and by code, led, left, closed. */
import { PATH } from '../factories'
import type { Told } from './measure'

export async function tellTeamStory({ call }: Told): Promise<void> {
  const words = { name: '柳湾电工分队', area: '柳湾村', skills: '电工', capacity: 30 }
  const { teamId: above } = (await call('head', 'team.create', { kind: 'brigade', placeId: PATH.station, ...words })) as { teamId: string }
  const { teamId } = (await call('head', 'team.create', { kind: 'squad', placeId: PATH.station, parentId: above, ...words })) as { teamId: string }
  await call('head', 'team.edit', { teamId, ...words, capacity: 20 })
  await call('head', 'team.renewCode', { teamId })
  await call('v1', 'team.list', { level: 'station' })
  await call('v1', 'team.join', { teamId })
  await call('head', 'team.members', { teamId, state: 'asked' })
  await call('head', 'team.answerRequest', { teamId, personId: 'v1', accept: true })
  await call('head', 'team.setLeader', { teamId, personId: 'v1', leads: true })
  const { joinCode } = (await call('v1', 'team.detail', { teamId })) as { joinCode: string }
  await call('v2', 'team.joinByCode', { code: joinCode })
  await call('v1', 'team.remove', { teamId, personId: 'v2', reason: '搬走了' })
  await call('v1', 'team.mine', {})
  await call('v1', 'team.leave', { teamId })
  await call('head', 'team.close', { teamId, reason: '并入大队' })
}
