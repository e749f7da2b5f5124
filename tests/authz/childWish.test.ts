/** No child's wish reaches anybody who is not vetted, by whatever read there is, and no address fewer than two. */
import { ACTIONS, type ActionName } from '../../domain/actions'
import { openSimulated, type World } from '../../cloudfunctions/store/simulated'
import { openCounty, type County } from '../county'
import { PATH } from '../factories'
import { questionsOf } from '../questions'

const TITLE = '想有人陪豆豆写作业'
let world: World
let county: County
let orderId: string
let trainingId: string

beforeAll(async () => {
  world = openSimulated()
  county = await openCounty(world.store, { volunteers: 4 })
  orderId = (await county.does('grid', 'wish.tell', {
    title: TITLE, text: '豆豆放学早', category: 'study', when: { kind: 'anytime' }, seats: 1, forChild: true, stationId: PATH.station, forPerson: { personId: 'granny', consent: true },
  })).wishId
  await county.does('head', 'wish.accept', { wishId: orderId })
  trainingId = (await county.does('officer', 'team.recordTraining', { placeId: PATH.station, name: '护学', minutes: 60, organiser: '县中心', day: '2026-05-20', purpose: 'children' })).trainingId
  await county.does('officer', 'team.addToTraining', { trainingId, personIds: ['v1', 'v2', 'v3'] })
  for (const personId of ['v1', 'v2', 'v3']) await county.does('officer', 'team.vet', { personId, checkedOn: '2026-05-01', trainingId, good: true })
})

const reads = (Object.keys(ACTIONS) as ActionName[]).filter((name) => ACTIONS[name].kind === 'read')

test.each(reads)('%s tells nobody who is not vetted of it [R-M3]', async (action) => {
  for (const who of ['v4', 'grandpa', 'keeper', 'officer']) {
    for (const input of questionsOf(action, { wishId: orderId, orderId, serviceId: `${orderId}:v1` })) {
      const reply = await county.ask(who, action, input as never)
      expect(JSON.stringify(reply)).not.toMatch(/写作业|豆豆|放学早/)
      if (reply.ok) expect(JSON.stringify(reply)).not.toContain(orderId)
    }
  }
})

test('for who is not vetted it is not there, and cannot be taken; vetted adults see it, under a code name [R-M3]', async () => {
  expect(await county.refused('v4', 'order.detail', { orderId })).toBe('NOT_FOUND')
  expect(await county.refused('v4', 'order.childFeed', {})).toBe('NEEDS_VETTING')
  expect(await county.refused('v4', 'order.claim', { orderId })).toBe('NEEDS_VETTING')
  expect((await county.does('v1', 'order.childFeed', {})).orders).toMatchObject([{ orderId, seats: 2, forChild: true }])
  const detail = await county.does('v1', 'order.detail', { orderId })
  expect(JSON.stringify(detail)).not.toMatch(/乡亲granny|乡亲grid/)
})

test('the address needs two who are vetted still [R-M3]', async () => {
  await county.does('v1', 'order.claim', { orderId })
  expect((await county.does('v1', 'order.detail', { orderId })).can).toEqual(['release'])
  expect(await county.refused('v1', 'order.whereToGo', { orderId })).toBe('CHILD_NEEDS_TWO')
  expect(await county.refused('v1', 'order.checkIn', { orderId })).toBe('CHILD_NEEDS_TWO')
  await county.does('v2', 'order.claim', { orderId })
  expect(await county.does('v1', 'order.whereToGo', { orderId })).toMatchObject({ name: expect.stringMatching(/^小/), address: '柳湾村granny家' })
  await county.does('officer', 'team.vet', { personId: 'v2', checkedOn: '2026-05-01', trainingId: 'none', good: false })
  expect(await county.refused('v1', 'order.whereToGo', { orderId })).toBe('CHILD_NEEDS_TWO')
  await county.does('v2', 'order.release', { orderId, reason: '' })
  expect(await county.refused('v2', 'order.detail', { orderId })).toBe('NOT_FOUND')
  await county.does('v3', 'order.claim', { orderId })
  await county.does('v3', 'order.checkIn', { orderId })
})

test('who gave her seat back does not count as the second of two, however well vetted [R-M3]', async () => {
  await county.does('officer', 'team.vet', { personId: 'v2', checkedOn: '2026-05-01', trainingId, good: true })
  expect(await county.ask('v1', 'order.whereToGo', { orderId })).toMatchObject({ ok: true })
  await county.does('officer', 'team.vet', { personId: 'v3', checkedOn: '2026-05-01', trainingId: 'none', good: false })
  expect(await county.refused('v1', 'order.whereToGo', { orderId })).toBe('CHILD_NEEDS_TWO')
})

test('the second who leaves while the first looks is not there any more [R-M3]', async () => {
  await county.does('officer', 'team.vet', { personId: 'v3', checkedOn: '2026-05-01', trainingId, good: true })
  const query = world.store.query
  world.store.query = async (collection, asked) => {
    const page = await query(collection, asked)
    // Who holds it was read, and in this moment she goes.
    if (collection === 'claims') await county.does('v3', 'order.checkOut', { orderId })
    return page
  }
  expect(await county.refused('v1', 'order.whereToGo', { orderId })).toBe('CHILD_NEEDS_TWO')
  world.store.query = query
})
