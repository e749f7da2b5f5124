/** The station writes families down; its people and their documents keep agreeing, however often and at once. */
import { openCounty, type County } from '../../../tests/county'
import { PATH } from '../../../tests/factories'
import { openSimulated, type World } from '../../store/simulated'

let world: World
let county: County
beforeEach(async () => {
  world = openSimulated()
  county = await openCounty(world.store)
})

const found = async (headId: string, name = '王家') => (await county.does('head', 'household.found', { headId, name })).householdId
const names = async (who: string) => (await county.does(who, 'household.mine', {})).household?.members.map(({ name, relation }) => [name, relation])

test('a family is written down and reads itself; nobody else of the village does', async () => {
  const householdId = await found('granny')
  await county.does('head', 'household.comeIn', { householdId, personId: 'grandpa', relation: 'spouse' })
  expect(await names('grandpa')).toEqual([['乡亲granny', 'head'], ['乡亲grandpa', 'spouse']])
  expect(await county.does('grandpa', 'household.detail', { householdId })).toMatchObject({ name: '王家', state: 'standing' })
  expect(await county.refused('v1', 'household.detail', { householdId })).toBe('NOT_ALLOWED')
  expect(await county.refused('granny', 'household.comeIn', { householdId, personId: 'v1', relation: 'child' })).toBe('NOT_ALLOWED')
  expect(await county.does('v1', 'household.mine', {})).toEqual({ household: null })
  expect((await county.does('grid', 'household.list', {})).households).toEqual([{ householdId, name: '王家', group: '', members: 2 }])
})

test('a son parts with his child, moves in with another family, and the house is one again', async () => {
  const ours = await found('granny')
  for (const [personId, relation] of [['v1', 'child'], ['v2', 'grandchild']] as const) await county.does('head', 'household.comeIn', { householdId: ours, personId, relation })
  expect(await county.refused('head', 'household.split', { householdId: ours, name: '小王家', personIds: ['granny'] })).toBe('HEAD_STAYS')
  const { householdId: young } = await county.does('head', 'household.split', { householdId: ours, name: '小王家', personIds: ['v1', 'v2'] })
  expect(await names('v2')).toEqual([['乡亲v1', 'head'], ['乡亲v2', 'grandchild']])
  expect(await names('granny')).toEqual([['乡亲granny', 'head']])
  const theirs = await found('grandpa', '李家')
  await county.does('head', 'household.move', { householdId: theirs, personId: 'v2', relation: 'grandchild' })
  expect(await county.refused('head', 'household.move', { householdId: theirs, personId: 'v2', relation: 'child' })).toBe('SAME_HOUSEHOLD')
  expect(await county.refused('head', 'household.move', { householdId: theirs, personId: 'v3', relation: 'child' })).toBe('NOT_IN_HOUSEHOLD')
  await county.does('head', 'household.merge', { householdId: young, intoId: ours })
  expect(await names('granny')).toEqual([['乡亲granny', 'head'], ['乡亲v1', 'other']])
  expect(await county.refused('head', 'household.comeIn', { householdId: young, personId: 'v3', relation: 'other' })).toBe('HOUSEHOLD_OVER')
  await county.does('head', 'household.nameHead', { householdId: ours, personId: 'v1' })
  await county.does('head', 'household.goOut', { householdId: ours, personId: 'granny', reason: 'died' })
  expect(await names('v1')).toEqual([['乡亲v1', 'head']])
  expect(await county.refused('head', 'household.found', { headId: 'v1', name: '又一家' })).toBe('IN_A_HOUSEHOLD')
})

test('a household is of one grid with all who live in it, and only its station says of which [S10] [F70]', async () => {
  const [ours, theirs] = [await found('granny'), await found('grandpa', '李家')]
  await county.does('head', 'household.comeIn', { householdId: ours, personId: 'v1', relation: 'child' })
  const { gridId } = await county.does('head', 'place.addGrid', { stationId: PATH.station, name: '东片' })
  const gridsOf = async (...ids: string[]) => Promise.all(ids.map(async (id) => (await world.store.get('people', id))?.grid))
  await county.does('head', 'household.setGrid', { householdId: ours, gridId })
  expect(await gridsOf('granny', 'v1', 'grandpa')).toEqual([gridId, gridId, undefined])
  expect(await county.does('granny', 'household.mine', {})).toMatchObject({ household: { gridId } })
  // Who comes in later, or with another household, is of that grid too.
  await county.does('head', 'household.comeIn', { householdId: ours, personId: 'v2', relation: 'grandchild' })
  await county.does('head', 'household.merge', { householdId: theirs, intoId: ours })
  expect(await gridsOf('v2', 'grandpa')).toEqual([gridId, gridId])
  await county.does('head', 'household.setGrid', { householdId: ours, gridId: '' })
  expect(await gridsOf('granny', 'v1', 'v2', 'grandpa')).toEqual([undefined, undefined, undefined, undefined])
  expect(await county.refused('grid', 'household.setGrid', { householdId: ours, gridId })).toBe('NOT_ALLOWED')
  expect(await county.refused('head', 'household.setGrid', { householdId: ours, gridId: 'of-another-station' })).toBe('NOT_FOUND')
})

test('two who write down the same person at once: one of them is told, and she lives in one household', async () => {
  const [ours, theirs] = [await found('granny'), await found('grandpa', '李家')]
  const replies = await Promise.all([ours, theirs].map((householdId) => county.ask('head', 'household.comeIn', { householdId, personId: 'v1', relation: 'child' })))
  expect(replies.map((reply) => (reply.ok ? 'ok' : reply.reason)).sort()).toEqual(['IN_A_HOUSEHOLD', 'ok'])
  const where = (await world.store.get('people', 'v1'))?.household ?? ''
  for (const id of [ours, theirs]) expect((await world.store.get('households', id))?.members.some(({ personId }) => personId === 'v1')).toBe(id === where)
})
