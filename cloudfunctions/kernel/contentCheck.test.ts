import { openCounty, openOrderFor, serve, type County } from '../../tests/county'
import { PATH } from '../../tests/factories'
import type { TextVerdict } from '../../domain/ground/textCheck'
import { openSimulated, type World } from '../store/simulated'
import { humanFirst, verdictOn, type ContentCheck } from './contentCheck'
import type { WrittenText } from './writtenText'

const WISH = { title: '换个灯泡', text: '堂屋的灯坏了', category: 'repair', when: { kind: 'anytime' }, seats: 1, stationId: PATH.station } as const

let world: World
let county: County
let asked: { words: string; scene: number; login: string }[]
let verdict: TextVerdict | 'down'

const judge: ContentCheck = {
  async check({ words, scene }: WrittenText, login) {
    asked.push({ words, scene, login })
    if (verdict === 'down') throw new Error('no line')
    return verdict
  },
}

beforeEach(async () => {
  asked = []
  verdict = 'pass'
  world = openSimulated()
  county = await openCounty(world.store, { contentCheck: judge })
})

const tell = async () => (await county.does('granny', 'wish.tell', WISH)).wishId
const calls = async (act: () => Promise<unknown>) => {
  asked = []
  await act()
  return asked.length
}

test('one call for each action that carries words, none for the others', async () => {
  const wishId = await tell()
  expect(asked).toEqual([{ words: '换个灯泡\n堂屋的灯坏了', scene: 4, login: 'wx-granny' }])
  expect(await calls(() => county.does('head', 'wish.askBack', { wishId, note: '螺口的吗' }))).toBe(1)
  expect(await calls(() => county.does('granny', 'wish.addInfo', { wishId, note: '是' }))).toBe(1)
  expect(await calls(() => county.does('head', 'wish.accept', { wishId }))).toBe(0)
  const orderId = wishId
  expect(await calls(() => county.does('v2', 'order.claim', { orderId }))).toBe(0)
  expect(await calls(() => county.does('v2', 'order.release', { orderId, reason: '孩子发烧' }))).toBe(1)
  await county.does('v2', 'order.claim', { orderId })
  expect(await calls(() => county.does('v2', 'order.release', { orderId }))).toBe(0)
  await county.does('v1', 'order.claim', { orderId })
  expect(await calls(() => serve(county, orderId, 'v1', 60))).toBe(0)
  expect(await calls(() => county.does('granny', 'order.review', { orderId, score: 5, words: '亮堂堂' }))).toBe(1)
  const other = await tell()
  expect(await calls(() => county.does('head', 'wish.refuse', { wishId: other, note: '请找电力公司' }))).toBe(1)
  expect(await calls(() => county.ask('granny', 'wish.mine', {}))).toBe(0)
})

test('risky words are refused and nothing is written', async () => {
  verdict = 'risky'
  expect(await county.ask('granny', 'wish.tell', WISH)).toMatchObject({ ok: false, reason: 'TEXT_NOT_ALLOWED', message: expect.stringContaining('换个说法') })
  expect((await county.does('granny', 'wish.mine', {})).wishes).toEqual([])
})

test('words that passed once keep their answer, whatever is thought of them later', async () => {
  const first = await county.ask('granny', 'wish.tell', WISH, 'request-told')
  verdict = 'risky'
  expect(await county.ask('granny', 'wish.tell', WISH, 'request-told')).toEqual(first)
})

test.each(['review', 'down'] as const)('%s: the wish is told, and the station accepts it knowingly or not at all', async (how) => {
  verdict = how
  const wishId = await tell()
  expect(await county.does('granny', 'wish.detail', { wishId })).toMatchObject({ state: 'submitted', lookTwice: false })
  expect(await county.does('head', 'wish.detail', { wishId })).toMatchObject({ lookTwice: true })
  expect(await county.refused('head', 'wish.accept', { wishId })).toBe('TEXT_NEEDS_LOOK')
  expect((await county.does('v1', 'order.feed', { scope: 'county' })).orders).toEqual([])
  await county.does('head', 'wish.accept', { wishId, knowingly: true })
  expect(await world.store.get('wishes', wishId)).toMatchObject({ textCheck: 'looked' })
  expect((await county.does('v1', 'order.feed', { scope: 'county' })).orders).toHaveLength(1)
})

test('a doubtful answer makes a good wish doubtful', async () => {
  const wishId = await tell()
  await county.does('head', 'wish.askBack', { wishId, note: '螺口的吗' })
  verdict = 'review'
  await county.does('granny', 'wish.addInfo', { wishId, note: '……' })
  expect(await county.refused('head', 'wish.accept', { wishId })).toBe('TEXT_NEEDS_LOOK')
})

test.each([['pass', '亮堂堂'], ['review', '']] as const)('a review that is judged %s shows strangers %j', async (how, shown) => {
  const orderId = await openOrderFor(county, 1)
  await county.does('v1', 'order.claim', { orderId })
  await serve(county, orderId, 'v1', 60)
  verdict = how
  await county.does('granny', 'order.review', { orderId, score: 5, words: '亮堂堂' })
  expect(await county.does('v2', 'order.detail', { orderId })).toMatchObject({ review: { score: 5, words: shown } })
  expect(await county.does('v1', 'order.detail', { orderId })).toMatchObject({ review: { words: '亮堂堂' } })
  const strangers = await county.does('v2', 'order.detail', { orderId })
  expect(strangers.timeLine.map(({ note }) => note).join('')).toBe('')
})

test('whoever does not answer in time has not said yes', async () => {
  const silent: ContentCheck = { check: () => new Promise(() => undefined) }
  expect(await verdictOn(silent, 'wish.addInfo', { wishId: 'w', note: '是' }, 'wx', 20)).toBe('review')
})

test('one machine trusts the station\'s eye, and where there is none shows words to those concerned only', async () => {
  expect(await verdictOn(humanFirst, 'wish.tell', WISH, 'wx')).toBe('pass')
  expect(await verdictOn(humanFirst, 'order.review', { orderId: 'o', score: 5, words: '好' }, 'wx')).toBe('review')
  expect(await verdictOn(humanFirst, 'order.review', { orderId: 'o', score: 5, words: '' }, 'wx')).toBe('pass')
})
