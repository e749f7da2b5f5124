/** How long a request's body may take. Node has one limit for all; a file over a village's line needs more than the few
 *  hundred bytes of everything else, and whoever is not known never gets as far as the longer one. The longer one must
 *  be used: a body that hardly moves is let go as well. */
import type { FastifyInstance } from 'fastify'
import { dropConnection } from './graceful'
import { hasBody } from './unreadBody'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Missing: the ordinary time. */
    bodyMs?: number
  }
}

export interface BodyPace {
  ordinaryMs: number
  /** In every such stretch ... */
  stretchMs: number
  /** ... so much must have come. */
  bytes: number
}

export function limitBodyTime(app: FastifyInstance, { ordinaryMs, stretchMs, bytes }: BodyPace): void {
  app.addHook('onRequest', async (request, reply) => {
    if (!hasBody(request)) return
    const { raw } = request
    const { socket } = raw
    const drop = () => {
      over()
      dropConnection({ code: 'ERR_HTTP_REQUEST_TIMEOUT' }, socket)
    }
    let before = socket.bytesRead
    const whole = setTimeout(drop, request.routeOptions.config?.bodyMs ?? ordinaryMs).unref()
    const pace = setInterval(() => {
      if (socket.bytesRead - before < bytes) return drop()
      before = socket.bytesRead
    }, stretchMs).unref()
    const over = () => {
      clearTimeout(whole)
      clearInterval(pace)
    }
    raw.once('end', over)
    // Answered without having been read: such a connection closes (unreadBody.ts).
    reply.raw.once('finish', over).once('close', over)
  })
}
