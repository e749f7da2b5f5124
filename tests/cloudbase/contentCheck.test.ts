/** The real SDK asks WeChat's judge of texts; the wire server answers in its place. */
import { CHECK_LIMIT_MS, verdictOn } from '../../cloudfunctions/kernel/contentCheck'
import { TEXT_MAX, weixinContentCheck } from '../../cloudfunctions/kernel/weixin/contentCheck'
import { weixinOpenApi } from '../../cloudfunctions/kernel/weixin/openApi'
import { WISH_LIMITS } from '../../domain/wish/vocab'
import { pretendToBeInScf } from './wireServer/callers'
import { startWireServer, type WireServer } from './wireServer/wireServer'

let wire: WireServer
let answer: object
const port = weixinContentCheck(weixinOpenApi)
const input = { wishId: 'w1', note: '螺口的，下午在家' }
const verdict = () => verdictOn(port, 'wish.addInfo', input, 'openid-of-granny')

beforeAll(async () => {
  wire = await startWireServer({ collections: [], openApi: () => answer })
  pretendToBeInScf(wire)
})
afterAll(() => wire.stop())
beforeEach(() => wire.forget())

test('it is asked once, by name, with openid, scene, version and words', async () => {
  answer = { errcode: 0, errmsg: 'ok', result: { suggest: 'pass', label: 100 } }
  expect(await verdict()).toBe('pass')
  expect(wire.trips).toHaveLength(1)
  const body = wire.trips[0]!.body as unknown as { action: string; apiName: string; requestData: string }
  expect(body).toMatchObject({ action: 'wx.api', apiName: 'security.msgSecCheck' })
  expect(JSON.parse(body.requestData)).toEqual({ version: 2, scene: 2, openid: 'openid-of-granny', content: '螺口的，下午在家' })
})

test.each([
  ['risky', { errcode: 0, result: { suggest: 'risky', label: 20001 } }],
  ['review', { errcode: 0, result: { suggest: 'review', label: 20001 } }],
  ['pass', { errCode: 0, result: { suggest: 'pass', label: 100 } }],
  ['review', { errcode: 61010, errmsg: 'user is not active' }],
  ['review', { errcode: 45009, errmsg: 'reach max api daily quota limit' }],
  ['review', { errcode: 0, result: { suggest: 'something new' } }],
  ['review', {}],
])('%s is what it makes of %j', async (expected, given) => {
  answer = given
  expect(await verdict()).toBe(expected)
})

test('a line that drops, or a platform that will not pass it on, leaves the words to a human', async () => {
  answer = { errcode: 0, result: { suggest: 'pass' } }
  for (const how of ['dropBeforeEffect', 'dropAfterEffect', { code: 'INVALID_PARAM', message: 'no permission' }] as const) {
    wire.fail({ action: 'wx.api', how })
    expect(await verdict()).toBe('review')
  }
})

test('nobody waits longer than promised', async () => {
  wire.fail({ action: 'wx.api', how: 'noAnswer' })
  const startedAt = Date.now()
  expect(await verdict()).toBe('review')
  expect(Date.now() - startedAt).toBeLessThan(CHECK_LIMIT_MS + 2_000)
})

test('whatever our forms let through is short enough to be judged whole; anything longer is not sent', async () => {
  expect(WISH_LIMITS.titleMax + WISH_LIMITS.textMax + 1).toBeLessThanOrEqual(TEXT_MAX)
  expect(await port.check({ words: '好'.repeat(TEXT_MAX + 1), scene: 2, publicAtOnce: false }, 'openid')).toBe('review')
  expect(wire.trips).toEqual([])
})
