/** A phone number through the real SDK; the wire server answers in WeChat's place. */
import { weixinOpenApi } from '../../cloudfunctions/kernel/weixin/openApi'
import { openSimulated } from '../../cloudfunctions/store/simulated'
import { openCounty, type County } from '../county'
import { pretendToBeInScf } from './wireServer/callers'
import { startWireServer, type WireServer } from './wireServer/wireServer'

const NUMBER = '13812341234'

let wire: WireServer
let county: County
let answer: object

beforeAll(async () => {
  wire = await startWireServer({ collections: [], openApi: () => answer as never })
  pretendToBeInScf(wire)
})
afterAll(() => wire.stop())
beforeEach(async () => {
  answer = { errcode: 0, errmsg: 'ok', phone_info: { phoneNumber: NUMBER, purePhoneNumber: NUMBER, countryCode: '86', watermark: { timestamp: 1, appid: 'wx' } } }
  county = await openCounty(openSimulated().store, { openApi: weixinOpenApi })
})

test('the code goes to WeChat, the number into her contact, and only its mask comes back', async () => {
  const reply = await county.ask('v1', 'person.phoneFromWeixin', { code: 'code-of-v1' }, 'request-phone')
  expect(reply).toEqual({ ok: true, data: { phone: '138****1234' } })
  const { apiName, requestData } = wire.trips.at(-1)!.body as unknown as { apiName: string; requestData: string }
  expect([apiName, JSON.parse(requestData)]).toEqual(['phonenumber.getPhoneNumber', { code: 'code-of-v1' }])
  expect(await county.store.get('contacts', 'person:v1')).toMatchObject({ phone: NUMBER, address: '' })
  const row = await county.store.get('requests', 'v1:request-phone')
  expect(JSON.stringify([row, county.log])).not.toContain(NUMBER)
})

test('an address known before stays; the same tap sent again gets its first answer though the code is used up', async () => {
  const send = () => county.ask('granny', 'person.phoneFromWeixin', { code: 'code' }, 'request-again')
  const first = await send()
  expect(await county.store.get('contacts', 'person:granny')).toMatchObject({ phone: NUMBER, address: '柳湾村granny家' })
  answer = { errcode: 40029, errmsg: 'invalid code' }
  expect(await send()).toEqual(first)
})

test.each([
  ['a code WeChat does not know', { errcode: 40029, errmsg: 'invalid code' }],
  ['a number of another country', { errcode: 0, phone_info: { purePhoneNumber: '5551234567', countryCode: '1' } }],
  ['no number', { errcode: 0 }],
])('%s: she is asked to type it', async (_case, said) => {
  answer = said
  expect(await county.refused('v1', 'person.phoneFromWeixin', { code: 'code' })).toBe('PHONE_NOT_HEARD')
  expect(await county.store.get('contacts', 'person:v1')).toBeNull()
})

test('one machine has no WeChat behind it', async () => {
  const alone = await openCounty(openSimulated().store)
  expect(await alone.refused('v1', 'person.phoneFromWeixin', { code: 'code' })).toBe('PHONE_NOT_HEARD')
})
