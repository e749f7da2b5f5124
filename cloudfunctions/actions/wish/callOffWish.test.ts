/** 不用办了 (FC-C1): an accepted wish that nobody is needed for any more, by each who may say so, while nobody has begun. */
import { openCounty, openOrderFor, type County } from '../../../tests/county'
import { PATH } from '../../../tests/factories'
import { contactOfWish } from '../../../domain/person/person'
import { openSimulated, type World } from '../../store/simulated'

let world: World
let county: County
beforeEach(async () => {
  world = openSimulated()
  county = await openCounty(world.store)
})

const reason = '女儿带我去办好了'
const newsOf = async (who: string) => (await county.does(who, 'notice.inbox', {})).messages.map(({ words }) => words)

test.each([['granny', 'who is helped'], ['head', 'the station']])('%s (%s) calls it off: seats are free, holders hear of it at once, nothing is kept of where she lives [FC-C1]', async (who) => {
  const orderId = await openOrderFor(county, 2)
  for (const helper of ['v1', 'v2']) await county.does(helper, 'order.claim', { orderId })
  expect(await county.does(who, 'wish.callOff', { wishId: orderId, reason })).toEqual({ wishId: orderId, state: 'withdrawn' })
  for (const helper of ['v1', 'v2']) {
    expect(await newsOf(helper)).toContain('「端午想吃手工粽子」那边不用办了，您不用去了，谢谢您答应过。')
    expect(await world.store.get('people', helper)).toMatchObject({ openClaims: 0 })
    expect(await county.does(helper, 'order.detail', { orderId })).toMatchObject({ state: 'cancelled', seatsTaken: 0, can: [], mine: { state: 'calledOff' }, beneficiaryName: '' })
    expect(await county.refused(helper, 'order.whereToGo', { orderId })).toBe('CLAIM_NOT_LIVE')
    expect(await county.refused(helper, 'order.claim', { orderId })).toBe('ORDER_NOT_OPEN')
  }
  expect((await county.does('v3', 'order.feed', { scope: 'county' })).orders).toEqual([])
  expect(await world.store.get('contacts', contactOfWish(orderId))).toBeNull()
  // Why is for who was concerned, not for who promised.
  expect(JSON.stringify(await county.does('granny', 'order.detail', { orderId }))).toContain(reason)
  expect(JSON.stringify(await county.does('v1', 'order.detail', { orderId }))).not.toContain(reason)
  const heard = (await newsOf('granny')).filter((words) => words.includes('不用办了'))
  expect(heard).toEqual(who === 'granny' ? [] : ['「端午想吃手工粽子」不用办了，答应来的人都告诉了。'])
})

test('who wrote it for her calls it off, and she hears of it; a stranger and a helper may not [FC-C1]', async () => {
  const { wishId } = await county.does('grid', 'wish.tell', {
    title: '修门', category: 'repair', when: { kind: 'anytime' }, seats: 1, stationId: PATH.station, forPerson: { personId: 'granny', consent: true },
  })
  await county.does('head', 'wish.accept', { wishId })
  await county.does('v1', 'order.claim', { orderId: wishId })
  for (const who of ['v1', 'grandpa', 'keeper']) expect(await county.refused(who, 'wish.callOff', { wishId, reason })).toBe('NOT_ALLOWED')
  await county.does('grid', 'wish.callOff', { wishId, reason })
  expect(await newsOf('granny')).toContain('「修门」不用办了，答应来的人都告诉了。')
})

test('not before it is answered, not twice, and not while somebody is at work', async () => {
  const { wishId } = await county.does('granny', 'wish.tell', { title: '修门', category: 'repair', when: { kind: 'anytime' }, seats: 1, stationId: PATH.station })
  expect(await county.refused('granny', 'wish.callOff', { wishId, reason })).toBe('WISH_ALREADY_ANSWERED')
  await county.does('head', 'wish.accept', { wishId })
  await county.does('granny', 'wish.callOff', { wishId, reason })
  expect(await county.refused('head', 'wish.callOff', { wishId, reason })).toBe('WISH_ALREADY_ANSWERED')
  const orderId = await openOrderFor(county, 1)
  await county.does('v1', 'order.claim', { orderId })
  await county.does('v1', 'order.checkIn', { orderId })
  expect(await county.refused('granny', 'wish.callOff', { wishId: orderId, reason })).toBe('ORDER_UNDER_WAY')
  expect(await county.does('v1', 'order.detail', { orderId })).toMatchObject({ state: 'inService', seatsTaken: 1 })
  for (const nothing of ['', ' ']) expect(await county.refused('granny', 'wish.callOff', { wishId: orderId, reason: nothing })).toBe('BAD_INPUT')
})

test('said while others take and give back seats, everybody who holds one is freed or it is said again', async () => {
  for (let round = 0; round < 8; round += 1) {
    const orderId = await openOrderFor(county, 3)
    await county.does('v1', 'order.claim', { orderId })
    const replies = await Promise.all([
      county.ask('granny', 'wish.callOff', { wishId: orderId, reason }), county.ask('v2', 'order.claim', { orderId }), county.ask('v1', 'order.release', { orderId, reason: '' }), county.ask('v3', 'order.claim', { orderId }),
    ])
    if (!replies[0].ok) expect((await county.ask('granny', 'wish.callOff', { wishId: orderId, reason })).ok).toBe(true)
    expect(await world.store.get('orders', orderId)).toMatchObject({ state: 'cancelled', seatsTaken: 0 })
    for (const who of ['v1', 'v2', 'v3']) {
      expect(await world.store.get('people', who)).toMatchObject({ openClaims: 0 })
      expect((await world.store.get('claims', `${orderId}:${who}`))?.state ?? 'none').toMatch(/^(none|released|calledOff)$/)
    }
  }
})

test('the same call again gives the same answer, and tells nobody twice', async () => {
  const orderId = await openOrderFor(county, 1)
  await county.does('v1', 'order.claim', { orderId })
  const answers = [await county.ask('granny', 'wish.callOff', { wishId: orderId, reason }, 'request-again'), await county.ask('granny', 'wish.callOff', { wishId: orderId, reason }, 'request-again')]
  expect(answers[0]).toEqual(answers[1])
  expect((await newsOf('v1')).filter((words) => words.includes('不用去了'))).toHaveLength(1)
})

test('a child is called by no name, neither to who promised nor in the order\'s story [R-M3]', async () => {
  const { wishId } = await county.does('granny', 'wish.tell', { title: '乡亲granny家的孩子写作业', category: 'study', when: { kind: 'anytime' }, seats: 1, stationId: PATH.station, forChild: true })
  await county.does('head', 'wish.accept', { wishId })
  const { trainingId } = await county.does('officer', 'team.recordTraining', { placeId: PATH.station, name: '护学', minutes: 60, organiser: '县中心', day: '2026-05-20', purpose: 'children' })
  await county.does('officer', 'team.addToTraining', { trainingId, personIds: ['v1'] })
  await county.does('officer', 'team.vet', { personId: 'v1', checkedOn: '2026-05-01', trainingId, good: true })
  await county.does('v1', 'order.claim', { orderId: wishId })
  await county.does('granny', 'wish.callOff', { wishId, reason: '乡亲granny自己陪' })
  expect((await newsOf('v1'))[0]).toContain('不用去了')
  expect(JSON.stringify(await county.does('v1', 'notice.inbox', {}))).not.toContain('乡亲granny')
  expect(JSON.stringify(await world.store.get('orders', wishId))).not.toContain('乡亲granny')
})

test('a team that was asked hears of it through its leader, and is with the order no more; nobody promised, nobody is said to be told', async () => {
  const orderId = await openOrderFor(county, 2)
  const { teamId } = await county.does('head', 'team.create', { kind: 'squad', placeId: PATH.station, name: '柳湾维修分队', capacity: 30 })
  await county.does('v2', 'team.join', { teamId })
  await county.does('head', 'team.answerRequest', { teamId, personId: 'v2', accept: true })
  await county.does('head', 'team.setLeader', { teamId, personId: 'v2', leads: true })
  await county.does('head', 'order.dispatch', { orderId, teamId })
  await county.does('head', 'wish.callOff', { wishId: orderId, reason })
  expect(await newsOf('v2')).toContain('「端午想吃手工粽子」那边不用办了，队里不用去了。')
  expect(await newsOf('granny')).toContain('「端午想吃手工粽子」不用办了。')
  expect(await county.does('granny', 'order.detail', { orderId })).not.toHaveProperty('dispatch')
})
