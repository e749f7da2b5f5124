/** A daughter acts for her mother: as far as it goes, as long as it goes, and under both names. */
import { openCounty, type County } from '../../../tests/county'
import { PATH } from '../../../tests/factories'
import type { ActionName } from '../../../domain/actions'
import type { InputOf } from '../../../domain/contracts'
import type { AgencyScope } from '../../../domain/ground/agencyScopes'
import { openSimulated, type World } from '../../store/simulated'

const WISH = { title: '端午想吃粽子', category: 'food', when: { kind: 'anytime' }, seats: 1, stationId: PATH.station } as const
const ID = 'granny:v1'

let world: World
let county: County
beforeEach(async () => {
  world = openSimulated()
  county = await openCounty(world.store)
})

const begin = (scopes: AgencyScope[], agentId = 'v1') => county.does('worker', 'agency.begin', { principalId: 'granny', agentId, scopes, bothHere: true })
const acting = async <N extends ActionName>(agent: string, action: N, input: InputOf<N>, requestId?: string) => {
  const reply = await county.ask(agent, action, input, requestId, 'granny')
  return reply.ok ? 'ok' : reply.reason
}

test('asked by family, begun by her own yes, ended by her: the next tap is refused [N27]', async () => {
  expect(await county.refused('v1', 'agency.ask', { principalId: 'granny', scopes: ['wishes'] })).toBe('NOT_YOUR_FAMILY')
  const { householdId } = await county.does('head', 'household.found', { headId: 'granny', name: '王家' })
  await county.does('head', 'household.comeIn', { householdId, personId: 'v1', relation: 'child' })
  await county.does('v1', 'agency.ask', { principalId: 'granny', scopes: ['wishes'] })
  expect(await county.refused('v1', 'agency.ask', { principalId: 'granny', scopes: ['goods'] })).toBe('AGENCY_THERE')
  expect(await acting('v1', 'wish.tell', WISH)).toBe('AGENCY_NOT_LIVE')
  expect(await county.refused('v1', 'agency.answer', { agencyId: ID, accept: true })).toBe('NOT_ALLOWED')
  expect((await county.does('granny', 'agency.mine', {})).forMe).toMatchObject([{ agentName: '乡亲v1', state: 'proposed', scopes: ['wishes'] }])
  await county.does('granny', 'agency.answer', { agencyId: ID, accept: true })
  expect((await county.does('v1', 'agency.mine', {})).byMe).toMatchObject([{ principalName: '乡亲granny', state: 'inForce', begunBy: '乡亲granny' }])
  expect(await acting('v1', 'wish.tell', WISH)).toBe('ok')
  await county.does('granny', 'agency.stop', { agencyId: ID })
  expect(await acting('v1', 'wish.tell', WISH)).toBe('AGENCY_NOT_LIVE')
  expect(await acting('v1', 'wish.mine', {})).toBe('AGENCY_NOT_LIVE')
  expect(await county.refused('granny', 'agency.answer', { agencyId: ID, accept: true })).toBe('AGENCY_MOVED_ON')
})

test('both names stand in the story and in the row of who did what; the wish is hers [N27]', async () => {
  await begin(['wishes'])
  expect(await acting('v1', 'wish.tell', WISH, 'request-agent')).toBe('ok')
  expect(await world.store.get('requests', 'granny:request-agent')).toMatchObject({ actorId: 'granny', agentId: 'v1', agentName: '乡亲v1' })
  const { wishes } = await county.does('granny', 'wish.mine', {})
  const { timeLine } = await county.does('granny', 'wish.detail', { wishId: wishes[0]?.wishId ?? '' })
  expect(timeLine[0]?.text).toBe('乡亲v1替乡亲granny说出了这个心愿')
  expect((await county.does('v1', 'wish.mine', {})).wishes).toEqual([])
})

test('it reaches as far as its scopes, and never into her posts', async () => {
  await begin(['wishes'])
  expect(await acting('v1', 'notice.inbox', {})).toBe('NOT_FOR_AGENTS')
  expect(await acting('v1', 'market.reserve', { goodsId: 'soap' })).toBe('NOT_FOR_AGENTS')
  expect(await acting('v1', 'person.volunteer', { isAdult: true, phone: '13800001234' })).toBe('NOT_FOR_AGENTS')
  expect(await acting('v1', 'agency.begin', { principalId: 'granny', agentId: 'v2', scopes: ['goods'], bothHere: true })).toBe('NOT_FOR_AGENTS')
  expect(await acting('v2', 'wish.tell', WISH)).toBe('AGENCY_NOT_LIVE')
  expect(await acting('nobody', 'wish.tell', WISH)).toBe('NOT_JOINED')
  await county.does('worker', 'agency.begin', { principalId: 'head', agentId: 'v1', scopes: ['wishes', 'services', 'goods', 'messages'], bothHere: true })
  const reply = await county.ask('v1', 'wish.accept', { wishId: 'w' }, undefined, 'head')
  expect(reply).toMatchObject({ ok: false, reason: 'NOT_FOR_AGENTS' })
  expect(await county.ask('v1', 'person.me', {}, undefined, 'head')).toMatchObject({ ok: true, data: { name: '乡亲head', posts: [{ role: 'villager' }] } })
})

test('a witness vouches for others, not for himself', async () => {
  expect(await county.refused('grid', 'agency.begin', { principalId: 'granny', agentId: 'grid', scopes: ['wishes'], bothHere: true })).toBe('WITNESS_OWN')
  expect(await county.refused('head', 'agency.begin', { principalId: 'head', agentId: 'v1', scopes: ['wishes'], bothHere: true })).toBe('WITNESS_OWN')
  expect(await county.refused('head', 'agency.begin', { principalId: 'granny', agentId: 'granny', scopes: ['wishes'], bothHere: true })).toBe('NOT_YOUR_FAMILY')
  expect(await county.refused('v2', 'agency.begin', { principalId: 'granny', agentId: 'v1', scopes: ['wishes'], bothHere: true })).toBe('NOT_ALLOWED')
  await county.does('grid', 'agency.ask', { principalId: 'granny', scopes: ['wishes'] })
  expect(await county.refused('grid', 'agency.answer', { agencyId: 'granny:grid', accept: true })).toBe('WITNESS_OWN')
  expect((await county.does('head', 'agency.toAnswer', { state: 'proposed' })).agencies).toMatchObject([{ kind: 'gridWorker', agentName: '乡亲grid' }])
  await county.does('head', 'agency.answer', { agencyId: 'granny:grid', accept: true })
  expect((await county.does('head', 'agency.toAnswer', { state: 'inForce' })).agencies).toMatchObject([{ begunBy: '乡亲head' }])
})

test('an agent gains nothing: his own service is neither confirmed nor reviewed by him in her name', async () => {
  await begin(['services', 'wishes'])
  await begin(['services'], 'head')
  const { wishId } = await county.does('granny', 'wish.tell', WISH)
  await county.does('head', 'wish.accept', { wishId })
  const order = { orderId: wishId }
  await county.does('v1', 'order.claim', order)
  await county.does('v1', 'order.checkIn', order)
  county.clock.advance({ minutes: 90 })
  await county.does('v1', 'order.checkOut', order)
  const claim = { claimId: `${wishId}:v1` }
  expect(await county.ask('v1', 'order.detail', order, undefined, 'granny')).toMatchObject({ ok: true, data: { confirmable: [] } })
  expect(await acting('v1', 'hours.confirm', claim)).toBe('CONFIRM_OWN')
  // Nor do both words come from one hand.
  expect(await acting('head', 'hours.confirm', claim)).toBe('ok')
  expect(await county.refused('head', 'hours.confirm', claim)).toBe('CONFIRM_TWICE')
  expect(await county.does('worker', 'hours.confirm', claim)).toMatchObject({ complete: true })
  expect(await acting('v1', 'order.review', { ...order, score: 5 })).toBe('OWN_SERVICE')
  expect(await acting('head', 'order.review', { ...order, score: 5 })).toBe('ok')
  const { timeLine } = await county.does('granny', 'order.detail', order)
  expect(timeLine.map(({ text }) => text)).toEqual(expect.arrayContaining(['乡亲head替乡亲granny确认了乡亲v1的服务', '乡亲head替乡亲granny评价了这次帮忙']))
})

test('who does not act for anybody pays nothing; who does pays two reads', async () => {
  await begin(['wishes'])
  await county.does('v1', 'person.me', {})
  const reads = jest.spyOn(world.store, 'get')
  await county.does('v1', 'person.me', {})
  const alone = reads.mock.calls.length
  await acting('v1', 'person.me', {})
  expect(reads.mock.calls.length - alone).toBe(alone + 2)
})

test('whoever has not joined acts for nobody, not even where strangers may look', async () => {
  expect(await county.ask('somebody-new', 'place.stations', {}, undefined, 'granny')).toMatchObject({ ok: false, reason: 'AGENCY_NOT_LIVE' })
  expect(await county.ask('somebody-new', 'place.stations', {})).toMatchObject({ ok: true })
})
