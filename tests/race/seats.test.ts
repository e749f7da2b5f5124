/** Many hands on few seats, on the store that interleaves them by seed: never more seats than asked, and every last
 *  seat filled, however many tap at once (F23, F25, N11). */
import { openCounty, openOrderFor, volunteerIds, type County } from '../county'
import { simulate, type World } from '../../cloudfunctions/store/simulated'
import type { Reason } from '../../domain/ground/refusal'

/** Everybody taps once within the same moment; whoever hears "busy" taps again, as people do. */
async function allTap(tap: (personId: string) => Promise<Reason | 'ok'>, people: string[]): Promise<Record<string, string[]>> {
  const outcomes: Record<string, string[]> = {}
  await Promise.all(people.map(async (personId) => {
    let outcome = await tap(personId)
    for (let again = 0; outcome === 'BUSY' && again < 20; again += 1) outcome = await tap(personId)
    ;(outcomes[outcome] ??= []).push(personId)
  }))
  return outcomes
}

const claimBy = (county: County, orderId: string) => async (personId: string) => {
  const reply = await county.ask(personId, 'order.claim', { orderId })
  return reply.ok ? ('ok' as const) : reply.reason
}

async function countyIn(world: World, volunteers: number): Promise<County> {
  return openCounty(world.store, { volunteers, retry: { sleep: world.sleep, random: world.random }, seed: world.seed })
}

test('500 people for 1 seat: one gets it, 499 read that the seats are taken [F23]', async () => {
  await simulate(1, async (world) => {
    const county = await countyIn(world, 500)
    const orderId = await openOrderFor(county, 1)
    const outcomes = await allTap(claimBy(county, orderId), volunteerIds(500))
    expect(outcomes.ok).toHaveLength(1)
    expect(outcomes.SEATS_FULL).toHaveLength(499)
    expect(await world.store.get('orders', orderId)).toMatchObject({ seatsTaken: 1, state: 'filled' })
  })
})

test.each(Array.from({ length: 40 }, (_, seed) => seed + 1))('4N people for N seats, with lost answers: exactly N (seed %i) [F23]', async (seed) => {
  await simulate(seed, async (world) => {
    const seats = 1 + (seed % 12)
    const county = await countyIn(world, seats * 4)
    const orderId = await openOrderFor(county, seats)
    Object.assign(world.faults, { before: 0.02, afterCommit: 0.02 })
    await allTap(claimBy(county, orderId), volunteerIds(seats * 4))
    Object.assign(world.faults, { before: 0, afterCommit: 0 })
    await expectSeatsAndClaimsAgree(world, orderId, seats)
  })
})

async function expectSeatsAndClaimsAgree(world: World, orderId: string, seats: number): Promise<void> {
  const claims = await world.store.query('claims', { where: { orderId }, orderBy: { field: 'heldAt', direction: 'asc' }, limit: 100 })
  expect(claims.items).toHaveLength(seats)
  expect(await world.store.get('orders', orderId)).toMatchObject({ seatsTaken: seats, state: 'filled' })
  for (const claim of claims.items) expect(await world.store.get('people', claim.personId)).toMatchObject({ openClaims: 1 })
}

test.each([1, 2, 3, 4, 5])('claims and second thoughts at once leave seats and claims in step (seed %i)', async (seed) => {
  await simulate(seed, async (world) => {
    const county = await countyIn(world, 12)
    const orderId = await openOrderFor(county, 6)
    await Promise.all(volunteerIds(12).map(async (personId, index) => {
      const reply = await county.ask(personId, 'order.claim', { orderId })
      if (reply.ok && index % 3 === 0) await county.ask(personId, 'order.release', { orderId })
    }))
    const claims = await world.store.query('claims', { where: { orderId }, orderBy: { field: 'heldAt', direction: 'asc' }, limit: 100 })
    const live = claims.items.filter((claim) => claim.state === 'held').length
    expect(await world.store.get('orders', orderId)).toMatchObject({ seatsTaken: live })
    expect(live).toBeLessThanOrEqual(6)
  })
})

test.each([1, 2, 3, 4, 5])('one piece on the shelf and many purses: one code, nobody pays for nothing (seed %i)', async (seed) => {
  await simulate(seed, async (world) => {
    const county = await countyIn(world, 30)
    await world.store.transact(async (tx) => {
      const soap = await tx.get('goods', 'soap')
      if (soap) await tx.replace('goods', { ...soap, stock: 1 })
      for (const id of volunteerIds(30)) {
        await tx.create('accounts', { _id: `person:${id}`, kind: 'person', holder: id, balance: 20, held: 0, nextExpiry: '', warnOn: '' })
      }
    })
    const outcomes = await allTap(async (personId) => {
      const reply = await county.ask(personId, 'market.reserve', { goodsId: 'soap' })
      return reply.ok ? 'ok' : reply.reason
    }, volunteerIds(30))
    expect(outcomes.ok).toHaveLength(1)
    expect(outcomes.OUT_OF_STOCK).toHaveLength(29)
    const held = await Promise.all(volunteerIds(30).map(async (id) => (await world.store.get('accounts', `person:${id}`))?.held ?? 0))
    expect(held.filter((points) => points > 0)).toEqual([20])
  })
})

test.each([1, 2, 3])('both sides confirm in the same moment: one entry, one award (seed %i)', async (seed) => {
  await simulate(seed, async (world) => {
    const county = await countyIn(world, 1)
    const orderId = await openOrderFor(county, 1)
    await county.does('v1', 'order.claim', { orderId })
    await county.does('v1', 'order.checkIn', { orderId })
    county.clock.advance({ minutes: 60 })
    await county.does('v1', 'order.checkOut', { orderId })
    const claimId = `${orderId}:v1`
    await Promise.all([
      county.does('granny', 'hours.confirm', { claimId }),
      // One of the two of the station is first, the other is told so.
      county.ask('head', 'hours.confirm', { claimId }),
      county.ask('worker', 'hours.confirm', { claimId }),
    ])
    expect(await world.store.get('hourTallies', 'v1')).toMatchObject({ creditMinutes: 60, entries: 1 })
    expect(await world.store.get('accounts', 'person:v1')).toMatchObject({ balance: 10 })
    expect(await world.store.get('orders', orderId)).toMatchObject({ state: 'confirmed', seatsConfirmed: 1 })
  })
})
