/** One line per request: method, route, status, milliseconds and the reference the answer carries. Never an address, a
 *  query, a body or a name: the route is the pattern it matched, not what was typed. */
import type { FastifyInstance } from 'fastify'

declare module 'fastify' {
  interface FastifyRequest {
    /** The reference in the answer, when it has one. */
    ref: string
  }
}

/** Pages and scripts that were found; they say nothing and would be most of the lines. */
const PAGES = '/*'

export function addAccessLog(app: FastifyInstance, log: (line: string) => void): void {
  app.decorateRequest('ref', '')
  app.addHook('onResponse', async (request, reply) => {
    const route = request.is404 ? '-' : (request.routeOptions.url ?? '-')
    if (route === PAGES && reply.statusCode < 400) return
    log(`${request.method} ${route} ${reply.statusCode} ${Math.round(reply.elapsedTime)}ms ref=${request.ref || '-'}`)
  })
}
