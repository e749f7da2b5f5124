import { anOrder, aWish, NOW } from '../tests/factories'
import type { Redemption } from './market/redemption'
import { markRead, messageTo } from './notice/message'
import { concernedBy } from './wish/concerned'
import { newsOfHours } from './hours/news'
import { newsOfExpiry } from './market/news'
import { newsOfLapse, newsOfSeats } from './order/news'
import { newsOfAnswer } from './wish/news'

const none = { claims: 0, releases: 0, done: 0 }

test('an answer is told without what the station wrote, by whom or where', () => {
  const wish = aWish({ happenings: [{ event: 'askBack', at: NOW, byId: 'head', byName: '周站长', note: '是3组12号吗？' }] })
  expect(newsOfAnswer(wish, 'askBack')).toMatchObject({ kind: 'wishAsked', words: '「换个灯泡」站里想问您一句，请点开看看。', about: { thing: 'wish', id: 'w1' } })
  expect(newsOfAnswer(wish, 'accept').words).toBe('「换个灯泡」站里答应了，正在请人来帮忙。')
  expect(newsOfAnswer(wish, 'refuse').words).toBe('「换个灯泡」站里这次帮不上，点开看看是为什么。')
})

test.each([
  [{ ...none, claims: 1 }, { seats: 1, seatsTaken: 1 }, 'seatTaken', '「换个灯泡」有1位邻居答应来帮忙，人手齐了。'],
  [{ ...none, claims: 8 }, { seats: 10, seatsTaken: 8 }, 'seatTaken', '「换个灯泡」有8位邻居答应来帮忙，还差2位。'],
  [{ ...none, releases: 1 }, { seats: 1, seatsTaken: 0 }, 'seatGivenBack', '「换个灯泡」有1位邻居来不了，让出了名额，还差1位。'],
  [{ ...none, done: 1 }, { seats: 1, seatsTaken: 1 }, 'serviceDone', '「换个灯泡」有1位邻居做完了，请您点开确认一下。'],
] as const)('what happened to the seats is one sentence: %j', (untold, seats, kind, words) => {
  expect(newsOfSeats(anOrder(seats), untold)).toMatchObject({ kind, words, about: { thing: 'order', id: 'w1' } })
})

test('whose seat lapsed hears why, and that a call helps', () => {
  expect(newsOfLapse(anOrder(), {})).toMatchObject({ kind: 'seatLapsed', words: '「换个灯泡」没等到您点“我到了”，名额让出来了。去过了或者还想去，打站里的电话说一声。', about: { thing: 'order', id: 'w1' } })
  expect(newsOfLapse(anOrder(), { nod: 'waiting' }).words).toBe('「换个灯泡」站里一直没点头，名额让出来了，您不用去了。还想帮忙，打站里的电话说一声。')
})

test('nothing untold is no message', () => {
  expect(newsOfSeats(anOrder(), none)).toBeNull()
})

test('hours are told with minutes and points, a visit too short as such', () => {
  expect(newsOfHours(anOrder(), 135, 20).words).toBe('「换个灯泡」两边都确认了，给您记上2小时15分，积分加20分。')
  expect(newsOfHours(anOrder(), 45, 0).words).toBe('「换个灯泡」两边都确认了，给您记上45分钟。')
  expect(newsOfHours(anOrder(), 0, 0).words).toBe('「换个灯泡」两边都确认了，这次时间太短，没有记时长，谢谢您来过。')
})

test('an expired reservation says that the points are back', () => {
  expect(newsOfExpiry({ _id: 'liuwan:1', goodsName: '肥皂', points: 20 } as Redemption).words).toBe('您兑的肥皂过了日子没来拿，20分退回给您了，想要可以再兑。')
})

test('who is helped and who wrote are told once each, and nobody of what she did herself', () => {
  expect(concernedBy({ beneficiaryId: 'granny', writerId: 'granny' })).toEqual(['granny'])
  expect(concernedBy({ beneficiaryId: 'granny', writerId: 'grid' })).toEqual(['granny', 'grid'])
  expect(concernedBy({ beneficiaryId: 'granny', writerId: 'head' }, 'head')).toEqual(['granny'])
})

test('the first opening counts', () => {
  const message = { ...messageTo('granny', 'wish:w1:2', newsOfAnswer(aWish(), 'accept'), NOW), rev: 1 }
  expect(message).toMatchObject({ _id: 'wish:w1:2:granny', state: 'unread', readAt: '', push: 'none' })
  const read = markRead(message, '2026-06-02T00:00:00.000Z')
  expect(read).toMatchObject({ state: 'read', readAt: '2026-06-02T00:00:00.000Z' })
  expect(markRead(read, '2026-06-03T00:00:00.000Z')).toBe(read)
})
