/** Sockets held, answers given early, and the host stopping: what a client sees on a real socket. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fastify, { type FastifyInstance } from 'fastify'
import { PRODUCTION_LIMITS } from './rateLimits'
import { createServer, type ServerDeps } from './server'
import { limitSockets } from './socketsPerAddress'
import { openHostDatabase, type HostDatabase } from '../hostDatabase'
import { createSessions } from '../sessions'
import { sessionCookie } from './sessionCookie'

let folder: string
let database: HostDatabase
let app: FastifyInstance
let asked: string[]
let letGo: () => void

async function open(change: Partial<ServerDeps> = {}): Promise<number> {
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  app = await createServer({
    mode: 'production', h5Dir: folder, sessions: createSessions(database.connection), cookie: sessionCookie('production'),
    ref: () => 'REF23456', log: () => undefined, healthy: async () => true, demo: null, trustedProxies: [], limits: PRODUCTION_LIMITS, signIn: null, weixin: null,
    dispatch: async (call) => {
      const { action } = call as { action: string }
      asked.push(action)
      if (action === 'slow') await held
      return { ok: true, data: action }
    },
    ...change,
  })
  return listen(app)
}

const listen = async (server: FastifyInstance) => {
  await server.listen({ host: '127.0.0.1', port: 0 })
  return (server.server.address() as AddressInfo).port
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dianliang-sockets-'))
  writeFileSync(join(folder, 'index.html'), '')
  database = openHostDatabase(join(folder, 'host.sqlite'))
  asked = []
})

afterEach(async () => {
  await app.close()
  database.close()
  rmSync(folder, { recursive: true, force: true })
})

const post = (path: string, length: number, header = 'Content-Type: application/json') => `POST ${path} HTTP/1.1\r\nHost: a\r\n${header}\r\nContent-Length: ${length}\r\n\r\n`
const ELSEWHERE = 'Content-Type: application/json\r\nOrigin: https://elsewhere.example'

/** Sends, and gives what was said and how it ended; `after` goes on while the answer is under way. */
const talk = (port: number, text: string, after: (socket: Socket) => void = () => undefined) => new Promise<{ said: string; reset: boolean }>((done) => {
  let said = ''
  let reset = false
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: false }, () => {
    socket.write(text)
    after(socket)
  })
  socket.on('data', (part) => { said += String(part) }).on('error', () => { reset = true }).on('close', () => done({ said, reset }))
})

describe('an answer given before the body was read closes the connection', () => {
  test.each([
    ['another site', '/api', 403, ELSEWHERE],
    ['a kind of content that is not taken', '/api', 415, 'Content-Type: text/plain'],
    ['a body that is too large', '/api', 413, 'Content-Type: application/json'],
    ['a route that is not there', '/nothing', 413, 'Content-Type: application/json'],
  ])('%s', async (_, path, status, header) => {
    const port = await open()
    const { said } = await talk(port, post(path, 5_000_000, header) + '{')
    expect(said).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(said).toMatch(/connection: close/i)
  })

  test('who is still sending reads the answer all the same', async () => {
    const port = await open()
    for (let n = 0; n < 10; n += 1) {
      const { said } = await talk(port, post('/api', 3_000_000), (socket) => void socket.write(Buffer.alloc(2_900_000)))
      expect(said).toContain('"reason":"TOO_LARGE"')
    }
  })

  test('forty that send a byte a second are all gone long before the time of a body', async () => {
    const port = await open()
    const begun = Date.now()
    await Promise.all(Array.from({ length: 40 }, () => talk(port, post('/api', 90_000, ELSEWHERE), (socket) => {
      const drip = setInterval(() => void (socket.writable && socket.write('a')), 200)
      socket.once('close', () => clearInterval(drip))
    })))
    expect(Date.now() - begun).toBeLessThan(12_000)
  })

  test('what was sent behind it is not carried out', async () => {
    const port = await open()
    const body = '{"action":"behind"}'
    await talk(port, post('/api', 10, ELSEWHERE) + '0123', (socket) => setTimeout(() => socket.write('456789' + post('/api', body.length) + body), 50))
    expect(asked).toEqual([])
  })
})

test('who is told to wait is let go', async () => {
  const port = await open({ limits: { ...PRODUCTION_LIMITS, perAddress: { burst: 0, perSecond: 0.1 } } })
  const { said } = await talk(port, post('/api', 2) + '{}')
  expect(said).toMatch(/^HTTP\/1.1 429 [\s\S]*connection: close/i)
})

test('one address holds so many connections and no more; a proxy is not counted', async () => {
  const count = async (proxies: string[]) => {
    app = fastify()
    limitSockets(app, 3, proxies)
    const port = await listen(app)
    const sockets = Array.from({ length: 5 }, () => connect(port, '127.0.0.1').on('error', () => undefined))
    await new Promise((later) => setTimeout(later, 300))
    const open = sockets.filter((socket) => !socket.closed && !socket.readableEnded).length
    for (const socket of sockets) socket.destroy()
    await app.close()
    return open
  }
  expect([await count([]), await count(['loopback'])]).toEqual([3, 5])
})

describe('while the host stops', () => {
  /** A connection that had begun to ask when the host was told to stop. */
  async function lateComer(rest: string, first: string): Promise<string> {
    const port = await open()
    const body = '{"action":"slow"}'
    const inFlight = talk(port, post('/api', body.length) + body)
    let finish: () => void = () => undefined
    const late = talk(port, first, (socket) => {
      finish = () => socket.write(rest)
    })
    await new Promise((later) => setTimeout(later, 200))
    const closing = app.close()
    await new Promise((later) => setTimeout(later, 100))
    finish()
    const { said } = await late
    letGo()
    expect((await inFlight).said).toMatch(/^HTTP\/1.1 200 [\s\S]*connection: close[\s\S]*"data":"slow"/i)
    await closing
    return said
  }

  test('what only comes now is refused in our own words', async () => {
    const said = await lateComer('\r\n{}', post('/api', 2).slice(0, -2))
    expect(said).toMatch(/^HTTP\/1.1 503 [\s\S]*connection: close/i)
    expect(said).toContain('"ok":false,"reason":"RESTARTING","message":"系统正在重新打开')
  })

  test('a page is answered with a page', async () => {
    const said = await lateComer('\r\n', 'GET / HTTP/1.1\r\nHost: a\r\nAccept: text/html\r\n')
    expect(said).toMatch(/^HTTP\/1.1 503 [\s\S]*text\/html[\s\S]*<p>系统正在重新打开/i)
  })
})
