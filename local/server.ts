/** The HTTP face of the host: routes, limits, headers and the form of every answer. It knows no rule of the product. */
import fastifyCookie from '@fastify/cookie'
import fastify, { type FastifyInstance } from 'fastify'
import { addAccessLog } from './accessLog'
import { answerErrors, meaningOf, refuseWith, type Answering } from './answerErrors'
import { addApi, BODY_LIMIT, type ApiDeps } from './apiRoute'
import { addDemoDoor, type DemoDoor } from './demoDoor'
import { addH5Pages } from './h5Pages'
import { isSameOrigin } from './sameOrigin'
import { addSecurityHeaders } from './securityHeaders'
import type { Mode } from './settings'

export interface ServerDeps extends ApiDeps, Answering {
  mode: Mode
  h5Dir: string
  /** Null in production: the routes are then not there at all. */
  demo: DemoDoor | null
  /** Whether the store answers. */
  healthy(): Promise<boolean>
}

const REQUEST_TIMEOUT_MS = 20_000

export async function createServer(deps: ServerDeps): Promise<FastifyInstance> {
  const app = fastify({
    logger: false,
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: 'idle',
    // What was sent is taken as it is or refused, never bent into shape.
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false } },
    frameworkErrors: (error, request, reply) => {
      const { status, reason } = meaningOf(error)
      refuseWith(request, reply, status, reason, deps)
    },
  })
  // JSON only: a form or plain text is what other sites can send without asking.
  app.removeContentTypeParser('text/plain')
  addAccessLog(app, deps.log)
  addSecurityHeaders(app, deps.mode)
  answerErrors(app, deps)
  await app.register(fastifyCookie)
  app.addHook('onRequest', async (request, reply) => {
    const reads = request.method === 'GET' || request.method === 'HEAD'
    if (!reads && !isSameOrigin(request.headers)) return refuseWith(request, reply, 403, 'NOT_ALLOWED', deps)
  })
  app.get('/healthz', async (_request, reply) => {
    const ok = await deps.healthy().catch(() => false)
    return reply.code(ok ? 200 : 503).send({ ok })
  })
  addApi(app, deps)
  if (deps.demo) addDemoDoor(app, deps.demo, deps)
  await addH5Pages(app, deps.h5Dir)
  return app
}
