import type { County } from '../../county'
import { PATH } from '../../factories'

/** A squad, a brigade it could belong to, and v2 who asks to join. */
export async function settleTeam(county: County) {
  const create = async (kind: 'squad' | 'brigade', name: string) => (await county.does('head', 'team.create', { kind, placeId: PATH.station, name, capacity: 30 })).teamId
  const [teamId, brigadeId] = [await create('squad', '柳湾电工分队'), await create('brigade', '柳湾大队')]
  await county.does('v2', 'team.join', { teamId })
  return { teamId, brigadeId, teamCode: (await county.does('head', 'team.detail', { teamId })).joinCode }
}
