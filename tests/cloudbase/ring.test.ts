/** The real SDK rings through WeChat; the wire server answers in its place. */
import { weixinOpenApi } from '../../cloudfunctions/kernel/weixin/openApi'
import { weixinRing } from '../../cloudfunctions/kernel/weixin/ring'
import { messageTo } from '../../domain/notice/message'
import { newsOfAnswer } from '../../domain/wish/news'
import { aWish, NOW } from '../factories'
import { pretendToBeInScf } from './wireServer/callers'
import { startWireServer, type WireServer } from './wireServer/wireServer'

let wire: WireServer
let errcode = 0
const message = { ...messageTo('granny', 'wish:w1:2', newsOfAnswer(aWish(), 'accept'), NOW), rev: 1 }

beforeAll(async () => {
  process.env.TARO_APP_SUBSCRIBE_TEMPLATES = 'template-1, template-2'
  wire = await startWireServer({ collections: [], openApi: () => ({ errcode, errmsg: '' }) })
  pretendToBeInScf(wire)
})
afterAll(() => {
  delete process.env.TARO_APP_SUBSCRIBE_TEMPLATES
  return wire.stop()
})

test('it is sent by name, to the openid, with the template\'s three fields and a way to the inbox', async () => {
  expect(await weixinRing(weixinOpenApi)('openid-of-granny', message)).toBe('sent')
  const { apiName, requestData } = wire.trips[0]!.body as unknown as { apiName: string; requestData: string }
  expect(apiName).toBe('subscribeMessage.send')
  expect(JSON.parse(requestData)).toEqual({
    touser: 'openid-of-granny', template_id: 'template-1', page: 'packages/wish/inbox/index',
    data: { thing1: { value: '换个灯泡' }, thing2: { value: '站里答应了，正在请人来帮忙' }, time3: { value: '2026年06月01日 09:00' } },
  })
})

test.each([[43101, 'unwanted'], [47003, 'faulty'], [40037, 'faulty'], [45009, 'later'], [-1, 'later']] as const)('%i is %s', async (code, ringing) => {
  errcode = code
  expect(await weixinRing(weixinOpenApi)('openid', message)).toBe(ringing)
})
