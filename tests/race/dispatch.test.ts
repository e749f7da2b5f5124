/** An order handed to two teams at once while volunteers take its seats, with answers lost on the way: it is with one
 *  team or none, nobody's seat is lost, and each leader heard of what her team really got. */
import { openCounty, openOrderFor, volunteerIds } from '../county'
import { PATH } from '../factories'
import { simulate, type World } from '../../cloudfunctions/store/simulated'

const heard = async (world: World, to: string) =>
  (await world.store.query('messages', { where: { to }, orderBy: { field: 'at', direction: 'asc' }, limit: 100 })).items.filter(({ _id }) => _id.startsWith('dispatch:')).length

test.each(Array.from({ length: 20 }, (_, seed) => seed + 1))('dispatch and claims in any order (seed %i)', async (seed) => {
  await simulate(seed, async (world) => {
    const county = await openCounty(world.store, { volunteers: 6, retry: { sleep: world.sleep, random: world.random }, seed })
    const teams: string[] = []
    for (const leader of ['v1', 'v2']) {
      const { teamId } = await county.does('head', 'team.create', { kind: 'squad', placeId: PATH.station, name: `${leader}的分队`, capacity: 9 })
      const { joinCode } = await county.does('head', 'team.detail', { teamId })
      await county.does(leader, 'team.joinByCode', { code: joinCode })
      await county.does('head', 'team.setLeader', { teamId, personId: leader, leads: true })
      teams.push(teamId)
    }
    const seats = 1 + (seed % 3)
    const orderId = await openOrderFor(county, seats)
    Object.assign(world.faults, { before: 0.02, afterCommit: 0.02 })
    const [hands, claims] = await Promise.all([
      Promise.all(teams.map((teamId) => county.ask('head', 'order.dispatch', { orderId, teamId }))),
      Promise.all(volunteerIds(6).slice(2, 5).map((who) => county.ask(who, 'order.claim', { orderId }))),
    ])
    Object.assign(world.faults, { before: 0, afterCommit: 0 })
    const order = (await world.store.get('orders', orderId))!
    expect(order.seatsTaken).toBeLessThanOrEqual(seats)
    expect(order.seatsTaken).toBeGreaterThanOrEqual(claims.filter(({ ok }) => ok).length)
    const won = hands.flatMap((reply, i) => (reply.ok ? [teams[i]] : []))
    expect(won.length).toBeLessThanOrEqual(1)
    if (won.length === 1) expect(order).toMatchObject({ handedTo: won[0], dispatch: { state: 'asked', teamId: won[0] } })
    expect(order.feed).toBe(order.seatsTaken === seats ? 'unlisted' : order.handedTo ? 'handed' : 'listed')
    expect([await heard(world, 'v1'), await heard(world, 'v2')]).toEqual(teams.map((teamId) => (order.handedTo === teamId ? 1 : 0)))
    for (const reply of hands) if (!reply.ok && !['FAULT', 'BUSY'].includes(reply.reason)) expect(['ORDER_NOT_OPEN', 'DISPATCH_MOVED_ON']).toContain(reply.reason)
  })
})
