/** Bodies that come slowly, on a real socket. */
import { connect, type AddressInfo } from 'node:net'
import fastify, { type FastifyInstance } from 'fastify'
import { limitBodyTime } from './bodyTime'

let app: FastifyInstance
let port: number

beforeEach(async () => {
  app = fastify()
  limitBodyTime(app, { ordinaryMs: 300, stretchMs: 1_500, bytes: 1 })
  app.post('/short', async () => 'ok')
  app.post('/long', { config: { bodyMs: 5_000 } }, async () => 'ok')
  await app.listen({ host: '127.0.0.1', port: 0 })
  port = (app.server.address() as AddressInfo).port
})

afterEach(() => app.close())

/** Sends a body in two halves and reads what comes back. */
const slowly = (path: string, pauseMs: number) => new Promise<string>((done) => {
  let said = ''
  const socket = connect(port, '127.0.0.1', () => {
    socket.write(`POST ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{`)
    setTimeout(() => socket.writable && socket.write('}'), pauseMs)
  })
  socket.on('data', (part) => { said += String(part) }).on('close', () => done(said)).on('error', () => undefined)
})

test('a body has its route\'s time, else the ordinary, and no more', async () => {
  const [inTime, late, longInTime] = await Promise.all([slowly('/short', 20), slowly('/short', 900), slowly('/long', 900)])
  expect(inTime).toMatch(/^HTTP\/1\.1 200 /)
  expect(late).toMatch(/^HTTP\/1\.1 408 /)
  expect(longInTime).toMatch(/^HTTP\/1\.1 200 /)
})

test('a body with a long time must move', async () => {
  expect(await slowly('/long', 3_500)).toMatch(/^HTTP\/1\.1 408 /)
})
