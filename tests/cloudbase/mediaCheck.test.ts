/** The real SDK asks WeChat's judge of pictures, and the verdict comes back to the store on CloudBase. */
import { hearMediaCheck, verdictIn } from '../../cloudfunctions/actions/media/hearMediaCheck'
import { weixinOpenApi } from '../../cloudfunctions/kernel/weixin/openApi'
import { askMediaCheck } from '../../cloudfunctions/kernel/weixin/mediaCheck'
import { cloudbaseStore } from '../../cloudfunctions/store/cloudbase'
import { INDEXES } from '../../domain/collections'
import { newTicket } from '../../domain/media/media'
import { NOW, PATH } from '../factories'
import { databaseOf, pretendToBeInScf } from './wireServer/callers'
import { startWireServer, type WireServer } from './wireServer/wireServer'

let wire: WireServer
let answer: object
const photo = { kind: 'photo', url: 'https://a.example/a.jpg?sign=1', openid: 'openid-of-granny' } as const

beforeAll(async () => {
  wire = await startWireServer({ collections: Object.keys(INDEXES), indexes: INDEXES, openApi: () => answer })
  pretendToBeInScf(wire)
})
afterAll(() => wire.stop())
beforeEach(() => wire.forget())

test('it is asked once, and the name of the answer is kept', async () => {
  answer = { errcode: 0, errmsg: 'ok', trace_id: '967e945cd8a3e458f3c74dcb886068e9' }
  expect(await askMediaCheck(weixinOpenApi, photo)).toBe('967e945cd8a3e458f3c74dcb886068e9')
  const { apiName, requestData } = wire.trips[0]!.body as unknown as { apiName: string; requestData: string }
  expect([wire.trips.length, apiName]).toEqual([1, 'security.mediaCheckAsync'])
  expect(JSON.parse(requestData)).toEqual({ media_url: photo.url, media_type: 2, version: 2, scene: 4, openid: 'openid-of-granny' })
})

test('no answer, or a no, leaves it to a person', async () => {
  answer = { errcode: 61010, errmsg: 'user is not active' }
  expect(await askMediaCheck(weixinOpenApi, photo)).toBe('')
  wire.fail({ action: 'wx.api', how: 'dropBeforeEffect' })
  expect(await askMediaCheck(weixinOpenApi, photo)).toBe('')
})

test('the verdict finds its photo by an index, and moves it once even when said twice at a time', async () => {
  const store = cloudbaseStore(databaseOf())
  await store.transact((tx) => tx.create('media', { ...newTicket('m1', 'photo', { _id: 'granny', ...PATH }, NOW), state: 'checking', traceId: 'trace-9' }))
  const verdict = verdictIn({ Event: 'wxa_media_check', trace_id: 'trace-9', version: 2, errcode: 0, result: { suggest: 'pass', label: 100 } })!
  const heard = await Promise.all([hearMediaCheck(store, verdict, NOW), hearMediaCheck(cloudbaseStore(databaseOf()), verdict, NOW)])
  expect(heard.filter(Boolean)).toHaveLength(1)
  expect(await store.get('media', 'm1')).toMatchObject({ state: 'passed', traceId: '' })
})
