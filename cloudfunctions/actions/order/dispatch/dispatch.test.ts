import { openSimulated } from '../../../store/simulated'
import { runJobs } from '../../../jobs/runJobs'
import { openCounty, type County } from '../../../../tests/county'
import { PATH } from '../../../../tests/factories'

let county: County
let teamId: string

beforeEach(async () => {
  county = await openCounty(openSimulated().store, { volunteers: 5 })
  ;({ teamId } = await county.does('head', 'team.create', { kind: 'squad', placeId: PATH.station, name: '柳湾维修分队', capacity: 9 }))
})

async function withLeader(): Promise<void> {
  const { joinCode } = await county.does('head', 'team.detail', { teamId })
  for (const who of ['v1', 'v2', 'v3']) await county.does(who, 'team.joinByCode', { code: joinCode })
  await county.does('head', 'team.setLeader', { teamId, personId: 'v1', leads: true })
}

async function orderOf({ seats = 2, risk, forChild }: { seats?: number; risk?: 'electric'; forChild?: true } = {}): Promise<string> {
  const { wishId } = await county.does('granny', 'wish.tell', {
    title: '堂屋的灯不亮', category: 'repair', when: { kind: 'day', date: '2026-06-06', part: 'morning' }, seats, stationId: PATH.station, ...(forChild ? { forChild } : {}),
  })
  await county.does('head', 'wish.accept', { wishId, ...(risk ? { risk } : {}) })
  return wishId
}

const feed = async () => (await county.does('v5', 'order.feed', { scope: 'station' })).orders.map(({ orderId }) => orderId)
const canOf = async (who: string, orderId: string) => (await county.does(who, 'order.detail', { orderId })).can

test('the station asks a team, its members see it first, the leader takes it on and asks who can come', async () => {
  await withLeader()
  const orderId = await orderOf()
  expect(await canOf('head', orderId)).toContain('dispatch')
  expect(await county.does('head', 'order.dispatch', { orderId, teamId })).toMatchObject({ state: 'asked' })
  expect(await feed()).toEqual([])
  expect((await county.does('v2', 'order.ofTeam', { teamId })).orders).toMatchObject([{ orderId, dispatch: 'asked' }])
  expect(await county.refused('v5', 'order.ofTeam', { teamId })).toBe('NOT_ALLOWED')
  expect(await canOf('v1', orderId)).toEqual(['claim', 'takeOn', 'giveBackDispatch'])
  expect(await county.refused('v2', 'order.takeOn', { orderId })).toBe('NOT_ALLOWED')
  await county.does('v1', 'order.takeOn', { orderId })
  expect((await county.does('head', 'notice.inbox', {})).messages).toMatchObject([{ about: { thing: 'order', id: orderId } }])
  await county.does('v1', 'order.askMember', { orderId, personId: 'v2' })
  expect(await county.refused('v1', 'order.askMember', { orderId, personId: 'v2' })).toBe('MEMBER_ASKED')
  expect(await county.refused('v1', 'order.askMember', { orderId, personId: 'v5' })).toBe('NOT_A_MEMBER')
  expect((await county.does('v2', 'notice.inbox', {})).messages[0]).toMatchObject({ kind: 'askedToCome', about: { thing: 'order', id: orderId } })
  expect(await county.does('v2', 'order.claim', { orderId })).toMatchObject({ state: 'held' })
})

test('a member who is busy that day, or has no licence or cover for it, is not offered and cannot be asked', async () => {
  await withLeader()
  const orderId = await orderOf({ risk: 'electric' })
  await county.does('v2', 'person.setFreeTimes', { reach: 'station', restsInSeason: false, busy: [{ from: '2026-06-05', until: '2026-06-07' }] })
  await county.does('head', 'order.dispatch', { orderId, teamId })
  expect(await county.refused('v1', 'order.askMember', { orderId, personId: 'v3' })).toBe('DISPATCH_MOVED_ON')
  await county.does('v1', 'order.takeOn', { orderId })
  const { members } = await county.does('v1', 'order.membersToAsk', { orderId })
  expect(members.map(({ personId, whyNot }) => [personId, whyNot])).toEqual([['v1', '您自己，想去点“我来帮”'], ['v2', '这天他说过忙'], ['v3', '没有看过的电工证']])
  for (const personId of ['v1', 'v2', 'v3']) expect(await county.refused('v1', 'order.askMember', { orderId, personId })).toBe('MEMBER_NOT_FIT')
})

test('given back with a reason it is everybody\'s again, who handed it over hears of it, and it can be handed anew', async () => {
  await withLeader()
  const orderId = await orderOf()
  await county.does('head', 'order.dispatch', { orderId, teamId })
  expect(await county.refused('head', 'order.dispatch', { orderId, teamId })).toBe('DISPATCH_MOVED_ON')
  await county.does('v1', 'order.giveBack', { orderId, reason: '这几天都在收稻子' })
  expect(await feed()).toEqual([orderId])
  expect(await county.refused('v1', 'order.giveBack', { orderId, reason: '再退一次' })).toBe('DISPATCH_MOVED_ON')
  expect(await county.refused('v1', 'order.takeOn', { orderId })).toBe('DISPATCH_MOVED_ON')
  expect(await county.refused('v1', 'order.membersToAsk', { orderId })).toBe('DISPATCH_MOVED_ON')
  const told = (who: string) => county.does(who, 'order.detail', { orderId }).then(({ timeLine }) => timeLine.map(({ note }) => note))
  expect(await told('head')).toContain('这几天都在收稻子')
  expect(await told('v5')).not.toContain('这几天都在收稻子')
  expect((await county.does('head', 'order.dispatch', { orderId, teamId })).state).toBe('asked')
})

test('a leader who says nothing for a day loses it, one who took it on keeps it while everybody sees it again', async () => {
  await withLeader()
  const [silent, taken] = [await orderOf(), await orderOf()]
  for (const orderId of [silent, taken]) await county.does('head', 'order.dispatch', { orderId, teamId })
  await county.does('v1', 'order.takeOn', { orderId: taken })
  county.clock.advance({ minutes: 24 * 60 - 1 })
  await runJobs(county)
  expect(await feed()).toEqual([])
  county.clock.advance({ minutes: 2 })
  await runJobs(county)
  expect((await feed()).sort()).toEqual([silent, taken].sort())
  expect((await county.does('v1', 'order.ofTeam', { teamId })).orders).toMatchObject([{ orderId: taken, dispatch: 'taken' }])
  expect((await county.does('head', 'order.detail', { orderId: silent })).dispatch).toMatchObject({ state: 'lapsed' })
})

test('what cannot be handed to a team', async () => {
  const orderId = await orderOf({ seats: 1 })
  expect(await county.refused('head', 'order.dispatch', { orderId, teamId })).toBe('TEAM_NO_LEADER')
  await withLeader()
  expect(await county.refused('head', 'order.dispatch', { orderId: await orderOf({ forChild: true }), teamId })).toBe('DISPATCH_CHILD')
  await county.does('v4', 'order.claim', { orderId })
  expect(await county.refused('head', 'order.dispatch', { orderId, teamId })).toBe('ORDER_NOT_OPEN')
  expect(await county.refused('v5', 'order.dispatch', { orderId, teamId })).toBe('NOT_ALLOWED')
  const asked = await orderOf({ seats: 1 })
  await county.does('head', 'order.dispatch', { orderId: asked, teamId })
  await county.does('v1', 'order.takeOn', { orderId: asked })
  await county.does('v4', 'order.claim', { orderId: asked })
  expect(await county.refused('v1', 'order.askMember', { orderId: asked, personId: 'v2' })).toBe('ORDER_NOT_OPEN')
  const late = await orderOf()
  await county.does('head', 'team.close', { teamId, reason: '合并' })
  expect(await county.refused('head', 'order.dispatch', { orderId: late, teamId })).toBe('TEAM_CLOSED')
})
