/** How connections end: politely when the host stops, and without a word when what came was no HTTP. */
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { sentenceOf } from '../../domain/refusals'
import { refuseWith, type Answering } from './answerErrors'

/** A request under way is finished; one that only comes now is refused in the product's own form. Each such answer ends
 *  its connection; one kept alive would keep the stopping host waiting for it. */
export function refuseWhileStopping(app: FastifyInstance, answering: Pick<Answering, 'ref'>): void {
  let stopping = false
  app.addHook('preClose', async () => {
    stopping = true
  })
  app.addHook('onRequest', async (request, reply) => {
    if (!stopping) return
    if (/^(GET|HEAD)$/.test(request.method) && request.headers.accept?.includes('text/html')) {
      return reply.code(503).type('text/html; charset=utf-8').send(PAGE)
    }
    return refuseWith(request, reply, 503, 'RESTARTING', answering)
  })
  app.addHook('onSend', async (_request, reply) => {
    if (stopping) reply.header('connection', 'close')
  })
}

const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>点亮</title><p>${sentenceOf('RESTARTING')}</p></html>`

/** No HTTP, headers too large, or too slow. */
export function dropConnection(error: { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const status = STATUSES[error.code ?? ''] ?? '400 Bad Request'
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

const STATUSES: Record<string, string> = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
}
