/** Who calls is what the platform says, and nothing else can say it. */
import { ANY_APP, callerFromPlatform, callFromEvent } from './platform'

const contextOf = (said: Record<string, string>) => ({ environment: JSON.stringify({ WX_CONTEXT_KEYS: Object.keys(said).join(','), ...said }) })
const OURS = 'wx-ours, wx-ours-too'

const kept = { ...process.env }
afterEach(() => {
  for (const name of ['WX_OPENID', 'WX_APPID', 'WX_CONTEXT_KEYS', 'DIANLIANG_APPIDS']) {
    if (kept[name] === undefined) delete process.env[name]
    else process.env[name] = kept[name]
  }
})

test('the openid of one of our mini-programs', () => {
  expect(callerFromPlatform(contextOf({ WX_OPENID: 'o1', WX_APPID: 'wx-ours' }), OURS)).toEqual({ login: 'o1' })
  expect(callerFromPlatform(contextOf({ WX_OPENID: 'o1', WX_APPID: 'wx-ours-too' }), OURS)).toEqual({ login: 'o1' })
})

test('another mini-program\'s openid is nobody, even through a shared environment', () => {
  expect(callerFromPlatform(contextOf({ WX_OPENID: 'o1', WX_APPID: 'wx-other' }), OURS)).toBeNull()
  expect(callerFromPlatform(contextOf({ WX_OPENID: 'o1', WX_APPID: 'wx-ours', WX_FROM_APPID: 'wx-other' }), OURS)).toBeNull()
  expect(callerFromPlatform(contextOf({ WX_OPENID: 'o1', WX_APPID: 'wx-other', WX_FROM_APPID: 'wx-ours' }), OURS)).toBeNull()
  expect(callerFromPlatform(contextOf({ WX_OPENID: 'o1' }), OURS)).toBeNull()
})

test('where no list is configured the platform\'s binding decides', () => {
  for (const none of [ANY_APP, ' , ']) expect(callerFromPlatform(contextOf({ WX_OPENID: 'o1', WX_APPID: 'wx-any' }), none)).toEqual({ login: 'o1' })
})

test('the list comes from the function\'s environment', () => {
  process.env.DIANLIANG_APPIDS = OURS
  expect(callerFromPlatform(contextOf({ WX_OPENID: 'o1', WX_APPID: 'wx-other' }))).toBeNull()
})

test.each([
  ['no context', undefined], ['null', null], ['an empty one', {}], ['no JSON', { environment: '{' }], ['text', 'wx'],
  ['an HTTP trigger without a session', contextOf({})], ['an empty openid', contextOf({ WX_OPENID: '', WX_APPID: 'wx-ours' })],
])('%s is nobody', (_, context) => {
  expect(callerFromPlatform(context, OURS)).toBeNull()
})

test('what an event says about its sender is no identity and no input', () => {
  const event = { action: 'person.me', input: {}, openid: 'o1', userInfo: { openId: 'o1' }, tcbContext: { WX_OPENID: 'o1' } }
  // `openid` stays, so that the strict form of a call refuses it; what WeChat itself adds is dropped.
  expect(callFromEvent(event)).toEqual({ action: 'person.me', input: {}, openid: 'o1' })
  expect(callerFromPlatform(event, OURS)).toBeNull()
})

test('an HTTP event is no call: headers and body of a stranger\'s making', () => {
  const event = { httpMethod: 'POST', headers: { 'x-wx-openid': 'o1', 'x-wx-appid': 'wx-ours' }, body: '{"action":"person.me"}' }
  expect(callFromEvent(event)).toEqual(event)
  expect(callerFromPlatform({}, OURS)).toBeNull()
})
