import { openCounty, type County } from '../../../tests/county'
import { PATH } from '../../../tests/factories'
import type { Ringing } from '../../../domain/notice/ring'
import { openSimulated, type World } from '../../store/simulated'
import { tellPeople } from '../../actions/notice/tellPeople'
import { runJobs } from '../runJobs'

const WISH = { title: '换个灯泡', category: 'repair', when: { kind: 'anytime' }, seats: 1, stationId: PATH.station } as const

let world: World
let county: County
let rung: string[]
let answer: Ringing | 'no answer'

beforeEach(async () => {
  process.env.TARO_APP_SUBSCRIBE_TEMPLATES = 'template-1'
  world = openSimulated()
  county = await openCounty(world.store)
  rung = []
  answer = 'sent'
})
afterEach(() => {
  delete process.env.TARO_APP_SUBSCRIBE_TEMPLATES
})

const ring = async (openid: string) => {
  rung.push(openid)
  if (answer === 'no answer') throw new Error('no line')
  return answer
}
const jobs = () => runJobs({ store: world.store, clock: county.clock, ring })
const left = async () => (await world.store.get('ringAllowances', 'granny'))?.left
async function newMessage(): Promise<() => Promise<string | undefined>> {
  const { wishId } = await county.does('granny', 'wish.tell', WISH)
  await county.does('head', 'wish.refuse', { wishId, note: '这几天没人手' })
  return async () => (await world.store.get('messages', `wish:${wishId}:2:granny`))?.push
}

test('one tap of consent is one ring, and the inbox has both messages [F84]', async () => {
  expect(await county.does('granny', 'notice.allow', { granted: 1 })).toEqual({ left: 1 })
  const [first, second] = [await newMessage(), await newMessage()]
  county.clock.advance({ minutes: 5 })
  await Promise.all([jobs(), jobs(), jobs()])
  await jobs()
  expect(rung).toEqual(['wx-granny'])
  expect([await first(), await second()].sort()).toEqual(['none', 'sent'])
  expect(await left()).toBe(0)
  expect(await county.does('granny', 'home.today', {})).toMatchObject({ unread: 2 })
})

test('nobody is rung who did not consent, has read it, or a day late', async () => {
  const unasked = await newMessage()
  await jobs()
  expect(await unasked()).toBe('none')
  await county.does('granny', 'notice.allow', { granted: 3 })
  const read = await newMessage()
  const { messages } = await county.does('granny', 'notice.inbox', {})
  await county.does('granny', 'notice.markRead', { messageIds: messages.map(({ messageId }) => messageId) })
  const late = await newMessage()
  county.clock.advance({ days: 1 })
  await jobs()
  expect([await read(), await late(), rung.length, await left()]).toEqual(['none', 'late', 0, 3])
})

test.each([
  ['unwanted', 'refused', 0], ['faulty', 'refused', 2], ['later', 'due', 2], ['no answer', 'sent', 1],
] as const)('%s leaves the message %s and %i taps', async (how, push, taps) => {
  await county.does('granny', 'notice.allow', { granted: 2 })
  const message = await newMessage()
  answer = how
  await jobs()
  expect([await message(), await left(), rung.length]).toEqual([push, taps, 1])
})

test('a busy WeChat is left alone until the next run, but for what is in hand', async () => {
  for (let n = 0; n < 5; n += 1) await county.does('granny', 'notice.allow', { granted: 2 })
  for (let n = 0; n < 10; n += 1) await newMessage()
  answer = 'later'
  await jobs()
  const asked = rung.length
  expect(asked).toBeLessThanOrEqual(8)
  answer = 'sent'
  await jobs()
  expect([rung.length - asked, await left()]).toEqual([10, 0])
})

test('what can wait rings after what somebody waits for, however long it lay there', async () => {
  await county.does('granny', 'notice.allow', { granted: 3 })
  const warning = { kind: 'pointsRunOut', title: '我的积分', words: '有积分快到期了。', about: { thing: 'points', id: '' }, canWait: true } as const
  await world.store.transact((tx) => tellPeople(tx, ['granny'], 'points:1', warning, county.clock.now()))
  county.clock.advance({ minutes: 5 })
  const answered = await newMessage()
  const order: (string | undefined)[] = []
  await runJobs({ store: world.store, clock: county.clock, ring: async (_, { kind }) => (order.push(kind), 'sent') })
  expect(order).toEqual([expect.stringContaining('wish'), 'pointsRunOut'])
  expect(await answered()).toBe('sent')
})

test('without a template nothing is due, and without a way to ring nothing is touched', async () => {
  delete process.env.TARO_APP_SUBSCRIBE_TEMPLATES
  const quiet = await newMessage()
  expect(await quiet()).toBe('none')
  process.env.TARO_APP_SUBSCRIBE_TEMPLATES = 'template-1'
  const waiting = await newMessage()
  await runJobs({ store: world.store, clock: county.clock })
  expect(await waiting()).toBe('due')
})
