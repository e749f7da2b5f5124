/** Seats taken while several timers tell of them, with answers lost on the way: every seat is told of once (0008). */
import { openCounty, openOrderFor, volunteerIds } from '../county'
import { simulate, type World } from '../../cloudfunctions/store/simulated'
import { runJobs } from '../../cloudfunctions/jobs/runJobs'

async function seatsToldOf(world: World): Promise<number> {
  const { items } = await world.store.query('messages', { where: { to: 'granny' }, orderBy: { field: 'at', direction: 'asc' }, limit: 100 })
  const told = items.filter(({ kind }) => kind === 'seatTaken').map(({ words }) => Number(/有(\d+)位邻居答应/.exec(words)?.[1]))
  return told.reduce((sum, seats) => sum + seats, 0)
}

test.each(Array.from({ length: 20 }, (_, seed) => seed + 1))('no seat is left untold and none is told of twice (seed %i) [F32]', async (seed) => {
  await simulate(seed, async (world) => {
    const retry = { sleep: world.sleep, random: world.random }
    const seats = 2 + (seed % 9)
    const county = await openCounty(world.store, { volunteers: seats, retry, seed })
    const orderId = await openOrderFor(county, seats)
    const timer = () => runJobs({ store: world.store, clock: county.clock, retry }).catch(() => undefined)
    Object.assign(world.faults, { before: 0.02, afterCommit: 0.02 })
    await Promise.all([...volunteerIds(seats).map((who) => county.ask(who, 'order.claim', { orderId })), timer(), timer(), timer()])
    Object.assign(world.faults, { before: 0, afterCommit: 0 })
    const { seatsTaken } = (await world.store.get('orders', orderId))!
    await Promise.all([timer(), timer()])
    await timer()
    expect(await seatsToldOf(world)).toBe(seatsTaken)
    expect(await world.store.get('orders', orderId)).toMatchObject({ news: 'told', untold: { claims: 0, releases: 0, done: 0 } })
  })
})
