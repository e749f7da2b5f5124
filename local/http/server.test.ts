/** The HTTP face by itself: what it lets through, what it refuses and what it tells. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance, InjectOptions } from 'fastify'
import type { Caller } from '../../cloudfunctions/kernel/dispatch'
import { movableClock } from '../../cloudfunctions/kernel/clock'
import { BODY_LIMIT } from './apiRoute'
import { openHostDatabase, type HostDatabase } from '../hostDatabase'
import { createServer, type ServerDeps } from './server'
import { sessionCookie } from './sessionCookie'
import { createSessions, type Sessions } from '../sessions'
import type { Mode } from '../settings'

const PEOPLE = [{ personId: 'anna', name: '甲', about: '' }, { personId: 'berta', name: '乙', about: '' }]
const STACK = /\bat .*(:\d+|node_modules)|Error/

let folder: string
let database: HostDatabase
let sessions: Sessions
let lines: string[]
let callers: (Caller | null)[]
let moves: number[]
let app: FastifyInstance

async function open(mode: Mode, dispatch = async (_call: unknown, caller: Caller | null): Promise<never> => {
  callers.push(caller)
  return { ok: true, data: {} } as never
}, more: Partial<ServerDeps> = {}): Promise<void> {
  sessions = createSessions(database.connection)
  app = await createServer({
    mode, sessions, dispatch,
    trustedProxies: [], limits: null, signIn: null, weixin: null,
    h5Dir: join(folder, 'h5'),
    cookie: sessionCookie(mode),
    ref: () => 'REF23456',
    log: (line) => lines.push(line),
    healthy: async () => true,
    demo: mode === 'demo' ? { people: PEOPLE, clock: { ...movableClock(), moveOn: (minutes) => moves.push(minutes) > 0 }, afterMove: async () => undefined } : null,
    ...more,
  })
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dianliang-server-'))
  mkdirSync(join(folder, 'h5/js'), { recursive: true })
  writeFileSync(join(folder, 'h5/index.html'), '<!doctype html><title>点亮</title>')
  writeFileSync(join(folder, 'h5/js/app.0123abcd.js'), 'plain')
  writeFileSync(join(folder, 'h5/js/app.0123abcd.js.br'), 'packed')
  writeFileSync(join(folder, 'h5/logo.png'), '')
  database = openHostDatabase(join(folder, 'host.sqlite'))
  ;[lines, callers, moves] = [[], [], []]
})

afterEach(async () => {
  await app.close()
  database.close()
  rmSync(folder, { recursive: true, force: true })
})

const post = (url: string, payload: unknown, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url, headers: { 'content-type': 'application/json', ...headers }, payload: typeof payload === 'string' ? payload : JSON.stringify(payload) })

describe('POST /api', () => {
  test('says who calls from the session, never from what was sent', async () => {
    await open('demo')
    const token = sessions.begin('demo:anna')
    await post('/api', { action: 'a', login: 'demo:berta' }, { cookie: `dianliang=${token}` })
    await post('/api', { action: 'a', login: 'demo:berta' }, { cookie: 'dianliang=wrong' })
    await post('/api', { action: 'a', login: 'demo:berta' })
    expect(callers).toEqual([{ login: 'demo:anna', address: '127.0.0.1' }, null, null])
  })

  test('a refusal is an answer: 200, its reference in the log', async () => {
    await open('demo', async () => ({ ok: false, reason: 'SEATS_FULL', message: '人手已经齐了', ref: 'SEATREF2' }) as never)
    const response = await post('/api', { action: 'order.claim' })
    expect(response.statusCode).toBe(200)
    expect(response.headers['cache-control']).toBe('no-store')
    expect(lines).toEqual([expect.stringMatching(/^POST \/api 200 \d+ms ref=SEATREF2$/)])
  })

  const refused: [string, InjectOptions, number, string][] = [
    ['no JSON', { payload: '{"a' }, 400, 'BAD_INPUT'],
    ['nothing', { payload: '' }, 400, 'BAD_INPUT'],
    ['a poisoned prototype', { payload: '{"__proto__":{"a":1}}' }, 400, 'BAD_INPUT'],
    ['plain text', { payload: '{}', headers: { 'content-type': 'text/plain' } }, 415, 'BAD_INPUT'],
    ['a form', { payload: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415, 'BAD_INPUT'],
    ['too much', { payload: JSON.stringify({ a: 'x'.repeat(BODY_LIMIT) }) }, 413, 'TOO_LARGE'],
    ['another site', { payload: '{}', headers: { origin: 'https://elsewhere.example' } }, 403, 'NOT_ALLOWED'],
    ['another port', { payload: '{}', headers: { host: '127.0.0.1:5180', origin: 'http://127.0.0.1:5181' } }, 403, 'NOT_ALLOWED'],
  ]
  test.each(refused)('%s never reaches an action', async (_what, { payload, headers }, status, reason) => {
    await open('demo')
    const response = await app.inject({ method: 'POST', url: '/api', headers: { 'content-type': 'application/json', ...headers }, payload })
    expect([response.statusCode, response.json()]).toEqual([status, { ok: false, reason, message: expect.any(String), ref: 'REF23456' }])
    expect(response.body).not.toMatch(STACK)
    expect(callers).toEqual([])
  })

  test('the limit is for the whole body: just below it passes', async () => {
    await open('demo')
    expect((await post('/api', { a: 'x'.repeat(BODY_LIMIT - 20) })).statusCode).toBe(200)
  })

  test('a fault tells its reference and nothing else', async () => {
    await open('demo', async () => {
      throw new Error('王奶奶 13800000001')
    })
    const response = await post('/api', { action: 'a' })
    expect([response.statusCode, response.json()]).toEqual([500, { ok: false, reason: 'FAULT', message: expect.any(String), ref: 'REF23456' }])
    expect(lines.join('\n')).toContain('REF23456')
    expect(lines.join('\n')).not.toMatch(/王奶奶|13800000001/)
  })
})

test('the log names routes, never what was typed', async () => {
  await open('demo')
  await app.inject({ url: '/api/王奶奶?phone=13800000001' })
  await app.inject({ url: '/%zz' })
  await post('/demo/enter?who=王奶奶', { personId: '王奶奶' })
  await app.inject({ url: '/js/app.0123abcd.js' })
  expect(lines.map((line) => line.replace(/\d+ms/, 'ms'))).toEqual([
    'GET - 404 ms ref=REF23456',
    'POST /demo/enter 404 ms ref=REF23456',
  ])
})

test('unknown routes and folders outside are not found, in the form of a refusal', async () => {
  await open('demo')
  for (const url of ['/nothing', '/api', '/../host.sqlite', '/js/..%2f..%2fhost.sqlite', '/.env', '/js/']) {
    const response = await app.inject({ url })
    expect([url, response.statusCode, response.json().reason]).toEqual([url, 404, 'NOT_FOUND'])
  }
})

describe('the demo door', () => {
  test('the first visit gets the first person, and a later one keeps whom she chose', async () => {
    await open('demo')
    const first = await app.inject({ url: '/demo' })
    expect(first.json()).toEqual({ people: PEOPLE, now: expect.any(String), personId: 'anna' })
    const entered = await post('/demo/enter', { personId: 'berta' }, { cookie: cookieOf(first) })
    const again = await app.inject({ url: '/demo', headers: { cookie: cookieOf(entered) } })
    expect([again.json().personId, again.headers['set-cookie']]).toEqual(['berta', undefined])
    await post('/api', {}, { cookie: cookieOf(first) })
    await post('/api', {}, { cookie: cookieOf(entered) })
    expect(callers).toEqual([null, { login: 'demo:berta', address: '127.0.0.1' }])
  })

  test.each([[{ personId: 'nobody' }, 404], [{ personId: 7 }, 400], [{}, 400], [{ personId: 'anna', more: 1 }, 400]])('enter %j is refused', async (input, status) => {
    await open('demo')
    const response = await post('/demo/enter', input)
    expect([response.statusCode, response.headers['set-cookie']]).toEqual([status, undefined])
  })

  test('the clock moves on by whole minutes, sixty days at most', async () => {
    await open('demo')
    for (const minutes of [0, -1, 1.5, 86_401, '60', null]) expect((await post('/demo/clock', { minutes })).statusCode).toBe(400)
    expect((await post('/demo/clock', { minutes: 86_400 })).json()).toEqual({ now: expect.any(String) })
    expect(moves).toEqual([86_400])
  })

  test('no other site can knock at it', async () => {
    await open('demo')
    const response = await post('/demo/enter', { personId: 'anna' }, { origin: 'https://elsewhere.example' })
    expect([response.statusCode, response.headers['set-cookie']]).toEqual([403, undefined])
  })

  test('in production it is not there at all', async () => {
    await open('production')
    const answers = [await app.inject({ url: '/demo' }), await post('/demo/enter', { personId: 'anna' }), await post('/demo/clock', { minutes: 1 })]
    for (const each of answers) expect([each.statusCode, each.json().reason, each.headers['set-cookie']]).toEqual([404, 'NOT_FOUND', undefined])
    expect(app.printRoutes()).not.toContain('demo')
  })
})

describe('the session cookie', () => {
  test('no script reads it and no other site sends it', async () => {
    await open('demo')
    const cookie = String((await app.inject({ url: '/demo' })).headers['set-cookie'])
    expect(cookie).toMatch(/^dianliang=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Strict$/)
  })

  test('in production it travels over TLS only, and is told when its end moved on', async () => {
    await open('production')
    const token = sessions.begin('openid')
    database.connection.run('UPDATE sessions SET ends_at = ends_at - ?', [2 * 24 * 60 * 60 * 1000])
    const response = await post('/api', {}, { cookie: `__Host-dianliang=${token}` })
    expect(callers).toEqual([{ login: 'openid', address: '127.0.0.1' }])
    expect(response.headers['set-cookie']).toBe(`__Host-dianliang=${token}; Max-Age=2592000; Path=/; HttpOnly; Secure; SameSite=Strict`)
  })
})

test('a mini-program begins a session with WeChat\'s word and sends it as a bearer', async () => {
  await open('production', undefined, { weixin: { openidOf: async (code) => (code === 'good' ? 'openid-of-wang' : null) } })
  expect(await post('/weapp/session', { code: 'bad' })).toMatchObject({ statusCode: 401 })
  for (const wrong of [{}, { code: '' }, { code: 'good', openid: 'openid-of-li' }]) expect((await post('/weapp/session', wrong)).statusCode).toBe(400)
  const begun = await post('/weapp/session', { code: 'good' })
  const { token } = begun.json().data
  expect(begun.headers['set-cookie']).toBeUndefined()
  await post('/api', {}, { authorization: `Bearer ${token}` })
  await post('/api', {}, { authorization: `Bearer ${token.slice(1)}x` })
  await post('/api', {}, { authorization: `Basic ${token}` })
  expect(callers).toEqual([{ login: 'openid-of-wang', address: '127.0.0.1' }, null, null])
})

describe('pages', () => {
  test('index.html is asked for anew, hashed files never again, packed where the browser can unpack', async () => {
    await open('demo')
    const cacheOf = async (url: string) => (await app.inject({ url })).headers['cache-control']
    expect(await cacheOf('/')).toBe('no-cache')
    expect(await cacheOf('/js/app.0123abcd.js')).toBe('public, max-age=31536000, immutable')
    expect(await cacheOf('/logo.png')).toBe('public, max-age=3600')
    const packed = await app.inject({ url: '/js/app.0123abcd.js', headers: { 'accept-encoding': 'br' } })
    expect([packed.body, packed.headers['content-encoding'], packed.headers.vary]).toEqual(['packed', 'br', 'accept-encoding'])
    expect(packed.headers['cache-control']).toContain('immutable')
    expect((await app.inject({ url: '/js/app.0123abcd.js' })).body).toBe('plain')
  })

  test('they run their own scripts only and stand in no frame', async () => {
    await open('demo')
    const { headers } = await app.inject({ url: '/' })
    expect(headers['content-security-policy']).toMatch(/default-src 'none'; script-src 'self';.*frame-ancestors 'none'/)
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
    expect(headers['permissions-policy']).toContain('camera=(self)')
    expect(headers['strict-transport-security']).toBeUndefined()
  })
})

test('healthz says whether the store answers', async () => {
  await open('production')
  expect((await app.inject({ url: '/healthz' })).json()).toEqual({ ok: true })
})

function cookieOf(response: { headers: Record<string, unknown> }): string {
  return String(response.headers['set-cookie']).split(';')[0] ?? ''
}
