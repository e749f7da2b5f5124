/** What the HTTP face does against too much and too slow, on a real socket where it matters. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { openHostDatabase, type HostDatabase } from '../hostDatabase'
import { addressKey, type Limits } from './rateLimits'
import { createServer, type ServerDeps } from './server'
import { sessionCookie } from './sessionCookie'
import { createSessions } from '../sessions'

const LIMITS: Limits = {
  perAddress: { burst: 4, perSecond: 0.1 },
  perSession: { burst: 2, perSecond: 0.1 },
  signIn: { burst: 1, perSecond: 0.1 },
  upload: { burst: 1, perSecond: 0.1 },
}

let folder: string
let database: HostDatabase
let app: FastifyInstance
let asked: number

async function open(change: Partial<ServerDeps> = {}): Promise<void> {
  app = await createServer({
    mode: 'production', h5Dir: folder, sessions: createSessions(database.connection), cookie: sessionCookie('production'),
    ref: () => 'REF23456', log: () => undefined, healthy: async () => true, demo: null, trustedProxies: ['127.0.0.1'], limits: LIMITS, signIn: null, weixin: null,
    dispatch: async () => {
      asked += 1
      return { ok: true, data: {} }
    },
    ...change,
  })
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dianliang-limits-'))
  writeFileSync(join(folder, 'index.html'), '')
  database = openHostDatabase(join(folder, 'host.sqlite'))
  asked = 0
})

afterEach(async () => {
  await app.close()
  database.close()
  rmSync(folder, { recursive: true, force: true })
})

const call = (from: string, token = '', remoteAddress = '127.0.0.1') => app.inject({
  method: 'POST', url: '/api', payload: {}, remoteAddress,
  headers: { 'x-forwarded-for': from, ...(token ? { cookie: `__Host-dianliang=${token}` } : {}) },
})

const statuses = async (count: number, ...how: Parameters<typeof call>) => {
  const found: number[] = []
  for (let i = 0; i < count; i += 1) found.push((await call(...how)).statusCode)
  return found
}

test('too much from one address or one session is answered with BUSY and when to come again', async () => {
  await open()
  expect(await statuses(5, '203.0.113.1')).toEqual([200, 200, 200, 200, 429])
  expect(await statuses(3, '203.0.113.2', 'a'.repeat(43))).toEqual([200, 200, 429])
  expect(await statuses(1, '203.0.113.3')).toEqual([200])
  const refused = await call('203.0.113.1')
  expect(refused.json()).toEqual({ ok: false, reason: 'BUSY', message: expect.any(String), ref: 'REF23456' })
  expect(refused.headers['retry-after']).toBe('10')
  expect(asked).toBe(7)
})

test('only the trusted proxy is believed about the address, and only about the last step', async () => {
  await open()
  // Somebody who invents a new address each time, through the proxy and past it.
  for (let i = 0; i < 4; i += 1) await call(`198.51.100.${i}, 203.0.113.9`)
  expect((await call('198.51.100.77, 203.0.113.9')).statusCode).toBe(429)
  for (let i = 0; i < 4; i += 1) await call(`198.51.100.${i}`, '', '203.0.113.8')
  expect((await call('198.51.100.78', '', '203.0.113.8')).statusCode).toBe(429)
})

test('pages and the health check are not counted, unknown routes are', async () => {
  await open()
  const get = async (url: string) => (await app.inject({ url })).statusCode
  for (let i = 0; i < 6; i += 1) expect([await get('/index.html'), await get('/healthz')]).toEqual([200, 200])
  const unknown: number[] = []
  for (let i = 0; i < 5; i += 1) unknown.push((await app.inject({ method: 'POST', url: '/nothing', payload: {} })).statusCode)
  expect(unknown).toEqual([404, 404, 404, 404, 429])
})

test.each([
  ['203.0.113.1', '203.0.113.1'],
  ['::ffff:203.0.113.1', '203.0.113.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::9', '2001:db8:1:2'],
  ['2001:0db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('%s counts as %s', (ip, key) => expect(addressKey(ip)).toBe(key))

describe('on a socket', () => {
  const listen = async () => {
    await app.listen({ host: '127.0.0.1', port: 0 })
    return app.server.address() as AddressInfo
  }

  test('who sends slowly is let go: the limits are set and looked at often', async () => {
    await open()
    expect(app.server).toMatchObject({ requestTimeout: 160_000, headersTimeout: 10_000, timeout: 60_000, maxConnections: 2_000 })
    const { port } = await listen()
    const begun = Date.now()
    Object.assign(app.server, { headersTimeout: 500 })
    const socket = connect(port, '127.0.0.1', () => socket.write('POST /api HTTP/1.1\r\nHost: a\r\n'))
    const said = await new Promise<string>((done) => {
      let text = ''
      socket.on('data', (part) => { text += String(part) }).on('close', () => done(text))
    })
    expect(said).toMatch(/^HTTP\/1\.1 408 /)
    expect(Date.now() - begun).toBeLessThan(9_000)
  })

  test('what is no HTTP is told nothing about us', async () => {
    await open()
    const { port } = await listen()
    const said = await new Promise<string>((done) => {
      let text = ''
      const socket = connect(port, '127.0.0.1', () => socket.write('no http at all\r\n\r\n'))
      socket.on('data', (part) => { text += String(part) }).on('close', () => done(text))
    })
    expect(said).toMatch(/^HTTP\/1\.1 400 /)
    expect(said).not.toMatch(/fastify|node|HPE_|Error/i)
  })

  test('stopping lets a request in flight finish and takes no new one', async () => {
    const entered = signal()
    const letGo = signal()
    await open({
      dispatch: async () => {
        entered.give()
        await letGo.given
        return { ok: true, data: 'finished' }
      },
    })
    const { port } = await listen()
    const url = `http://127.0.0.1:${port}/api`
    const answer = fetch(url, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })
    await entered.given
    const closing = app.close()
    await expect(fetch(url, { method: 'POST' })).rejects.toThrow()
    letGo.give()
    const response = await answer
    expect([response.status, response.headers.get('connection'), await response.json()]).toEqual([200, 'close', { ok: true, data: 'finished' }])
    await closing
  })
})

function signal() {
  let give: () => void = () => undefined
  const given = new Promise<void>((resolve) => {
    give = resolve
  })
  return { given, give: () => give() }
}
