/** Who is told what by whom, through the whole of a wish's life, and how the inbox is read. */
import { openCounty, openOrderFor, serve, type County } from '../../../tests/county'
import { PATH } from '../../../tests/factories'
import { openSimulated, type World } from '../../store/simulated'
import { runJobs } from '../../jobs/runJobs'

let world: World
let county: County
beforeEach(async () => {
  world = openSimulated()
  county = await openCounty(world.store)
})

const jobs = () => runJobs({ store: world.store, clock: county.clock })
const kindsOf = async (who: string) => (await county.does(who, 'notice.inbox', {})).messages.map(({ kind }) => kind)
const wordsOf = async (who: string) => (await county.does(who, 'notice.inbox', {})).messages[0]?.words
const WISH = { title: '换个灯泡', category: 'repair', when: { kind: 'anytime' }, seats: 1, stationId: PATH.station } as const
const forGranny = { ...WISH, forPerson: { personId: 'granny', consent: true } }

test('the station\'s answer reaches who is helped and who wrote for her, and nobody else', async () => {
  const { wishId } = await county.does('grid', 'wish.tell', forGranny)
  await county.does('head', 'wish.askBack', { wishId, note: '螺口的吗？' })
  await county.does('grid', 'wish.addInfo', { wishId, note: '是' })
  county.clock.advance({ minutes: 1 })
  await county.does('head', 'wish.accept', { wishId })
  for (const who of ['granny', 'grid']) expect(await kindsOf(who)).toEqual(['wishAccepted', 'wishAsked'])
  for (const who of ['head', 'v1', 'grandpa']) expect(await kindsOf(who)).toEqual([])
  const other = await county.does('granny', 'wish.tell', WISH)
  await county.does('head', 'wish.refuse', { wishId: other.wishId, note: '人手都派出去了' })
  expect(await county.does('granny', 'home.today', {})).toMatchObject({ unread: 3 })
  expect(await county.does('grid', 'home.mine', {})).toMatchObject({ unread: 2 })
})

test('a refused answer tells nobody anything', async () => {
  const { wishId } = await county.does('granny', 'wish.tell', WISH)
  await county.does('granny', 'wish.withdraw', { wishId })
  expect(await county.refused('head', 'wish.accept', { wishId })).toBe('WISH_ALREADY_ANSWERED')
  expect(await kindsOf('granny')).toEqual([])
})

test('seats taken between two runs are one message, told once [F32]', async () => {
  const orderId = await openOrderFor(county, 3)
  await county.does('v1', 'order.claim', { orderId })
  await county.does('v2', 'order.claim', { orderId })
  expect(await kindsOf('granny')).toEqual(['wishAccepted'])
  county.clock.advance({ minutes: 5 })
  await jobs()
  expect(await wordsOf('granny')).toBe('「端午想吃手工粽子」有2位邻居答应来帮忙，还差1位。')
  await Promise.all([jobs(), jobs()])
  expect(await kindsOf('granny')).toEqual(['seatTaken', 'wishAccepted'])
  await county.does('v1', 'order.release', { orderId, reason: '孩子发烧' })
  county.clock.advance({ minutes: 5 })
  await jobs()
  expect(await wordsOf('granny')).toBe('「端午想吃手工粽子」有1位邻居来不了，让出了名额，还差2位。')
})

test('a seat that lapses is told like one given back', async () => {
  const orderId = await openOrderFor(county, 1)
  await county.does('v1', 'order.claim', { orderId })
  await jobs()
  county.clock.advance({ days: 7 })
  await jobs()
  expect((await kindsOf('granny'))[0]).toBe('seatGivenBack')
})

test('a finished service asks for her word, unless she has given it', async () => {
  const orderId = await openOrderFor(county, 2)
  for (const who of ['v1', 'v2']) {
    await county.does(who, 'order.claim', { orderId })
    await county.does(who, 'order.checkIn', { orderId })
  }
  await jobs()
  county.clock.advance({ minutes: 60 })
  await county.does('v1', 'order.checkOut', { orderId })
  await jobs()
  expect(await wordsOf('granny')).toBe('「端午想吃手工粽子」有1位邻居做完了，请您点开确认一下。')
  await county.does('v2', 'order.checkOut', { orderId })
  for (const who of ['v1', 'v2']) await county.does('granny', 'hours.confirm', { claimId: `${orderId}:${who}` })
  await jobs()
  expect((await kindsOf('granny')).filter((kind) => kind === 'serviceDone')).toHaveLength(1)
})

test('confirmed hours reach the volunteer with minutes and points', async () => {
  const orderId = await openOrderFor(county, 1)
  await county.does('v1', 'order.claim', { orderId })
  await serve(county, orderId, 'v1', 120)
  expect(await wordsOf('v1')).toBe('「端午想吃手工粽子」两边都确认了，给您记上2小时，积分加20分。')
  county.clock.advance({ minutes: 1 })
  await county.does('v1', 'market.reserve', { goodsId: 'soap' })
  county.clock.advance({ days: 31 })
  await jobs()
  expect(await wordsOf('v1')).toBe('您兑的肥皂过了日子没来拿，20分退回给您了，想要可以再兑。')
})

test('no message names a person, a phone or an address', async () => {
  const orderId = await openOrderFor(county, 1)
  await county.does('v1', 'order.claim', { orderId })
  await jobs()
  await serve(county, orderId, 'v1', 60)
  await jobs()
  for (const who of ['granny', 'v1']) expect(JSON.stringify(await county.does(who, 'notice.inbox', {}))).not.toMatch(/乡亲|138|柳湾村granny/)
})

test('marking is mine to do, counts once and passes over what is gone', async () => {
  await openOrderFor(county, 1)
  const { messages } = await county.does('granny', 'notice.inbox', {})
  const messageIds = [messages[0]!.messageId, 'no-such-message']
  expect(await county.refused('v1', 'notice.markRead', { messageIds })).toBe('NOT_ALLOWED')
  expect(await county.does('granny', 'notice.markRead', { messageIds })).toEqual({ read: 1 })
  expect(await county.does('granny', 'notice.markRead', { messageIds })).toEqual({ read: 0 })
  expect(await county.does('granny', 'notice.inbox', {})).toMatchObject({ unread: 0, messages: [{ unread: false }] })
})

test('a long inbox comes page by page', async () => {
  for (let told = 0; told < 23; told += 1) {
    const { wishId } = await county.does('granny', 'wish.tell', WISH)
    // A few a day.
    county.clock.advance({ hours: 3 })
    await county.does('head', 'wish.refuse', { wishId, note: '不行' })
  }
  const first = await county.does('granny', 'notice.inbox', {})
  const rest = await county.does('granny', 'notice.inbox', { after: first.next! })
  expect([first.messages.length, first.unread, rest.messages.length, rest.next]).toEqual([20, 23, 3, null])
})
