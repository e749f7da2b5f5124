/** 不用办了 where more promised than one transaction takes (docs/decisions/0037): at once nobody goes there any more, and each
 *  is free and hears of it once when the timer has come round. */
import { firstTimer, openCounty, openOrderFor, volunteerIds, type County } from '../../../tests/county'
import { PATH } from '../../../tests/factories'
import { SEATS_ENDED_AT_ONCE } from '../../../domain/order/callOff'
import { WISH_LIMITS } from '../../../domain/wish/vocab'
import { lapseClaims } from '../../jobs/order/lapseClaims'
import { runJobs } from '../../jobs/runJobs'
import { counted, type CountedStore } from '../../store/counted'
import { openSimulated } from '../../store/simulated'
import { TX_OPERATIONS } from '../../store/transaction'

const reason = '女儿带我去办好了'
const MANY = WISH_LIMITS.seatsMax

let store: CountedStore
let county: County
beforeEach(async () => {
  store = counted(openSimulated().store)
  county = await openCounty(store, { volunteers: MANY })
})

const newsOf = async (who: string) => (await county.does(who, 'notice.inbox', {})).messages.map(({ words }) => words)
const notToGo = async (who: string) => (await newsOf(who)).filter((words) => words.includes('您不用去了')).length
const timer = () => runJobs({ store, clock: county.clock })
const openClaims = async (who: string) => (await store.get('people', who))?.openClaims

async function promised(helpers: readonly string[], seats = helpers.length): Promise<string> {
  const orderId = await openOrderFor(county, seats)
  for (const helper of helpers) await county.does(helper, 'order.claim', { orderId })
  return orderId
}

test('fifty promised: it is over at once, and after the timer each of them is free and was told once, in transactions the platform takes [FC-C1]', async () => {
  const helpers = volunteerIds(MANY)
  const orderId = await promised(helpers)
  store.reset()
  expect(await county.does('granny', 'wish.callOff', { wishId: orderId, reason })).toEqual({ wishId: orderId, state: 'withdrawn' })
  expect(await county.does('granny', 'order.detail', { orderId })).toMatchObject({ state: 'cancelled', seatsTaken: 0 })
  await timer()
  await timer()
  expect(store.largest()).toBeLessThanOrEqual(TX_OPERATIONS)
  for (const helper of helpers) {
    expect([await notToGo(helper), await openClaims(helper), (await store.get('claims', `${orderId}:${helper}`))?.state]).toEqual([1, 0, 'calledOff'])
  }
  expect(await store.get('orders', orderId)).toMatchObject({ state: 'cancelled', news: 'told', seatsTaken: 0 })
})

test('a timer that runs out of time in the middle says of no order that it is done with: the next ones end every seat [FC-C1]', async () => {
  const helpers = volunteerIds(30)
  const orderId = await promised(helpers)
  await county.does('granny', 'wish.callOff', { wishId: orderId, reason })
  let passed = 0
  // Of a run's time each call uses so much that it is over before the last seat.
  await runJobs({ store, clock: county.clock, elapsed: () => (passed += 400) })
  const left = (await Promise.all(helpers.map(openClaims))).filter((open) => open === 1).length
  expect(left).toBeGreaterThan(0)
  expect(left).toBeLessThan(helpers.length)
  expect(await store.get('orders', orderId)).toMatchObject({ news: 'seats' })
  await timer()
  for (const helper of helpers) expect([await notToGo(helper), await openClaims(helper)]).toEqual([1, 0])
})

test.each([[SEATS_ENDED_AT_ONCE, 0], [SEATS_ENDED_AT_ONCE + 1, 1]])('with %i who promised, %i seats wait for the timer; nobody waits for the word that it is over', async (count, waiting) => {
  const orderId = await promised(volunteerIds(count))
  await county.does('head', 'wish.callOff', { wishId: orderId, reason })
  expect(await openClaims('v1')).toBe(waiting)
  expect(await newsOf('granny')).toContain('「端午想吃手工粽子」不用办了，答应来的人都告诉了。')
})

describe('before the timer has come', () => {
  const helpers = volunteerIds(SEATS_ENDED_AT_ONCE + 1)

  test('who promised sees it as called off everywhere, is told no address and does not begin', async () => {
    const orderId = await promised(helpers)
    await county.does('granny', 'wish.callOff', { wishId: orderId, reason })
    expect(await county.does('v1', 'order.detail', { orderId })).toMatchObject({ state: 'cancelled', can: [], mine: { state: 'calledOff' }, beneficiaryName: '' })
    expect((await county.does('v1', 'order.mine', {})).services).toMatchObject([{ state: 'calledOff' }])
    expect(await county.refused('v1', 'order.whereToGo', { orderId })).toBe('CLAIM_NOT_LIVE')
    expect(await county.refused('v1', 'order.checkIn', { orderId })).toBe('CLAIM_MOVED_ON')
    expect((await county.does('head', 'order.detail', { orderId })).claims.map(({ state }) => state)).toEqual(helpers.map(() => 'calledOff'))
  })

  test('who gives her seat back meanwhile gave back nothing, and the order stays as it is', async () => {
    const orderId = await promised(helpers)
    await county.does('granny', 'wish.callOff', { wishId: orderId, reason })
    expect(await county.does('v1', 'order.release', { orderId, reason: '' })).toMatchObject({ state: 'calledOff' })
    expect(await openClaims('v1')).toBe(0)
    expect(await store.get('orders', orderId)).toMatchObject({ state: 'cancelled', seatsTaken: 0 })
    await timer()
    expect(await openClaims('v2')).toBe(0)
  })

  test('it does not count among her five [F24]', async () => {
    const orderId = await promised(helpers)
    for (let nth = 0; nth < 4; nth += 1) await promised(['v1'])
    expect(await county.refused('v1', 'order.claim', { orderId: await openOrderFor(county, 1) })).toBe('TOO_MANY_CLAIMS')
    await county.does('granny', 'wish.callOff', { wishId: orderId, reason })
    await promised(['v1'])
    expect(await openClaims('v1')).toBe(5)
    await timer()
    expect([await openClaims('v1'), await notToGo('v1')]).toEqual([5, 1])
  })

  test('a nod said meanwhile opens nothing, and she still hears that it is over', async () => {
    await firstTimer(county, 'lin')
    const orderId = await openOrderFor(county, helpers.length + 1)
    for (const helper of [...helpers, 'lin']) await county.does(helper, 'order.claim', { orderId })
    const { nods } = await county.does('head', 'order.nodsToGive', {})
    await county.does('granny', 'wish.callOff', { wishId: orderId, reason })
    expect((await county.does('head', 'order.nodsToGive', {})).nods).toEqual([])
    await county.does('head', 'order.nod', { claimId: nods[0]!.claimId })
    await timer()
    expect(await newsOf('lin')).toEqual(['「端午想吃手工粽子」那边不用办了，您不用去了，谢谢您答应过。'])
  })

  test('a seat whose time lapses meanwhile is called off all the same', async () => {
    const orderId = await promised(helpers)
    await county.does('granny', 'wish.callOff', { wishId: orderId, reason })
    county.clock.advance({ days: 7 })
    await lapseClaims({ store, now: county.clock.now(), once: (work) => work(), alone: (_id, work) => work(), mayGoOn: () => true })
    await timer()
    expect(await notToGo('v1')).toBe(1)
    expect(await store.get('claims', `${orderId}:v1`)).toMatchObject({ state: 'calledOff' })
    expect(await store.get('orders', orderId)).toMatchObject({ state: 'cancelled', seatsTaken: 0 })
  })
})

test('who leads the team that was asked and promised herself is told once, as who promised; who called it off is told nothing', async () => {
  const helpers = [...volunteerIds(SEATS_ENDED_AT_ONCE), 'grid']
  const { wishId } = await county.does('grid', 'wish.tell', {
    title: '修门', category: 'repair', when: { kind: 'anytime' }, seats: MANY, stationId: PATH.station, forPerson: { personId: 'granny', consent: true },
  })
  await county.does('head', 'wish.accept', { wishId })
  const { teamId } = await county.does('head', 'team.create', { kind: 'squad', placeId: PATH.station, name: '柳湾维修分队', capacity: 30 })
  for (const personId of ['v1', 'v50']) {
    await county.does(personId, 'team.join', { teamId })
    await county.does('head', 'team.answerRequest', { teamId, personId, accept: true })
    await county.does('head', 'team.setLeader', { teamId, personId, leads: true })
  }
  await county.does('head', 'order.dispatch', { orderId: wishId, teamId })
  for (const helper of helpers) await county.does(helper, 'order.claim', { orderId: wishId })
  await county.does('grid', 'wish.callOff', { wishId, reason })
  await timer()
  const off = async (who: string) => (await newsOf(who)).filter((words) => words.includes('「修门」') && words.includes('不用办了'))
  expect(await off('v1')).toEqual(['「修门」那边不用办了，您不用去了，谢谢您答应过。'])
  expect(await off('v50')).toEqual(['「修门」那边不用办了，队里不用去了。'])
  expect(await off('granny')).toEqual(['「修门」不用办了，答应来的人都告诉了。'])
  expect([await off('grid'), await openClaims('grid')]).toEqual([[], 0])
})

test('two timers at once, and one cut off halfway: nobody is told twice, nobody is left', async () => {
  const helpers = volunteerIds(MANY)
  const orderId = await promised(helpers)
  await county.does('granny', 'wish.callOff', { wishId: orderId, reason })
  let looks = 0
  // Its time is over after a few looks at the clock.
  await runJobs({ store, clock: county.clock, elapsed: () => (looks += 1) * 500 })
  await Promise.all([timer(), timer()])
  await timer()
  for (const helper of helpers) expect([await notToGo(helper), await openClaims(helper)]).toEqual([1, 0])
})
