/** How long a request's body may take. Node has one limit for all; a file over a village's line needs more than the few
 *  hundred bytes of everything else, and whoever is not known never gets as far as the longer one. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { dropConnection } from './graceful'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Missing: the ordinary time. */
    bodyMs?: number
  }
}

const hasBody = ({ headers }: FastifyRequest): boolean => headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

export function limitBodyTime(app: FastifyInstance, ordinaryMs: number): void {
  app.addHook('onRequest', async (request, reply) => {
    if (!hasBody(request)) return
    const { raw } = request
    const drop = () => dropConnection({ code: 'ERR_HTTP_REQUEST_TIMEOUT' }, raw.socket)
    const timer = setTimeout(drop, request.routeOptions.config?.bodyMs ?? ordinaryMs).unref()
    const over = () => clearTimeout(timer)
    raw.once('end', over)
    // Answered without having been read.
    reply.raw.once('finish', over).once('close', over)
  })
}
