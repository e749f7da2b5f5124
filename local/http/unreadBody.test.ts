import fastify from 'fastify'
import { closeOnUnreadBody } from './unreadBody'

test('a line lost before its answer is no fault', async () => {
  const app = fastify()
  closeOnUnreadBody(app)
  // As Node leaves a request whose connection is gone.
  app.addHook('onRequest', async (request, reply) => {
    Object.defineProperty(request.raw, 'socket', { value: null })
    return reply.code(403).send('no')
  })
  app.post('/', async () => 'read')
  const answer = await app.inject({ method: 'POST', url: '/', headers: { 'content-length': '9' }, payload: 'somewords' })
  expect([answer.statusCode, answer.body]).toEqual([403, 'no'])
  await app.close()
})
