/** Many hands on a team's few seats, on the store that interleaves them by seed (F71). */
import { openCounty, volunteerIds } from '../county'
import { simulate } from '../../cloudfunctions/store/simulated'
import { PATH } from '../factories'

test('300 people join a team of 50 seats by its code: exactly 50 are in [F71]', async () => {
  await simulate(7, async (world) => {
    const county = await openCounty(world.store, { volunteers: 300, retry: { sleep: world.sleep, random: world.random }, seed: world.seed })
    const { teamId } = await county.does('head', 'team.create', { kind: 'squad', placeId: PATH.station, name: '柳湾帮忙分队', capacity: 50 })
    const code = (await county.does('head', 'team.detail', { teamId })).joinCode
    const outcomes: Record<string, number> = {}
    await Promise.all(volunteerIds(300).map(async (who) => {
      let reason = 'BUSY'
      for (let again = 0; reason === 'BUSY' && again < 20; again += 1) {
        const reply = await county.ask(who, 'team.joinByCode', { code })
        reason = reply.ok ? 'ok' : reply.reason
      }
      outcomes[reason] = (outcomes[reason] ?? 0) + 1
    }))
    expect(outcomes).toEqual({ ok: 50, TEAM_FULL: 250 })
    expect(await world.store.get('teams', teamId)).toMatchObject({ members: 50 })
    expect(await world.store.count('memberships', { teamId, state: 'member' })).toBe(50)
  })
})
