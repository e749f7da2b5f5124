/** The mini-program's door, with a stand-in for WeChat on this machine. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createWeixinLogin } from './weixinLogin'

const OPENID = 'oABCDEFGHIJKLMNOPQRSTUVWXY12'

let server: Server
let origin: string
let asked: URL[]
let answer: string

beforeEach(async () => {
  asked = []
  server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '', origin))
    response.end(answer)
  })
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterEach(() => new Promise((done) => server.close(done)))

const weixin = () => createWeixinLogin({ appid: 'wx123', secret: 'very secret&1' }, origin)

test('asks with app id, secret and code, and gives the openid', async () => {
  answer = JSON.stringify({ openid: OPENID, session_key: 'k', unionid: 'u' })
  expect(await weixin().openidOf('c/o+d e')).toBe(OPENID)
  expect(asked.map(({ pathname, searchParams }) => [pathname, Object.fromEntries(searchParams)])).toEqual([
    ['/sns/jscode2session', { appid: 'wx123', secret: 'very secret&1', js_code: 'c/o+d e', grant_type: 'authorization_code' }],
  ])
})

test.each([40029, 40163])('a code WeChat does not know is nobody (%d)', async (errcode) => {
  answer = JSON.stringify({ errcode, errmsg: 'invalid code' })
  expect(await weixin().openidOf('code')).toBeNull()
})

test.each([
  ['a busy WeChat', '{"errcode":-1,"errmsg":"system error"}'],
  ['a wrong secret', '{"errcode":40125}'],
  ['no JSON', '<html>'],
  ['an openid that could be another login', '{"openid":"web:somebody"}'],
])('%s is a fault that names no secret', async (_what, said) => {
  answer = said
  const error: unknown = await weixin().openidOf('code').catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(Error)
  expect(`${String(error)} ${(error as Error).stack} ${String((error as Error).cause)}`).not.toContain('very')
})

test('nobody there is a fault too', async () => {
  await expect(createWeixinLogin({ appid: 'a', secret: 'very' }, 'http://127.0.0.1:1').openidOf('code')).rejects.toThrow('WeChat did not answer')
})
