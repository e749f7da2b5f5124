/** A team's life: founded, joined by request and by code, led, left, closed. */
import { exampleOf } from '../../domain/examples'
import { PATH } from '../factories'
import { tellDispatch } from './dispatchStory'
import { tellPapers } from './papersStory'
import type { Told } from './stories'

export async function tellTeamStory({ call }: Told): Promise<void> {
  const { teamId: above } = await call('head', 'team.create', { kind: 'brigade', placeId: PATH.station, name: '柳湾大队', capacity: 30 })
  const { teamId } = await call('head', 'team.create', exampleOf('team.create', { brigadeId: above }))
  await call('head', 'team.edit', { ...exampleOf('team.edit', { teamId }), capacity: 20 })
  await call('head', 'team.renewCode', { teamId })
  await call('v1', 'team.list', { level: 'station' })
  await call('v1', 'team.join', { teamId })
  await call('head', 'team.members', { teamId, state: 'asked' })
  await call('head', 'team.answerRequest', { teamId, personId: 'v1', accept: true })
  await call('head', 'team.setLeader', { teamId, personId: 'v1', leads: true })
  const { joinCode } = await call('v1', 'team.detail', { teamId })
  await call('v2', 'team.joinByCode', { code: joinCode })
  await call('v2', 'person.setFreeTimes')
  await call('v2', 'person.myFreeTimes')
  await tellPapers(call, teamId)
  await tellDispatch(call, teamId)
  await call('v1', 'team.remove', exampleOf('team.remove', { teamId }))
  await call('v1', 'team.mine')
  await call('v1', 'team.leave', { teamId })
  await call('head', 'team.close', exampleOf('team.close', { teamId }))
}
