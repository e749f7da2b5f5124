/** The HTTP face of the host: routes, limits, headers and the form of every answer. It knows no rule of the product. */
import fastifyCookie from '@fastify/cookie'
import fastify, { type FastifyInstance } from 'fastify'
import { addAccessLog } from './accessLog'
import { answerErrors, meaningOf, refuseWith, type Answering } from './answerErrors'
import { addApi, BODY_LIMIT, type ApiDeps } from './apiRoute'
import { limitBodyTime } from './bodyTime'
import type { Health } from '../care/hostCare'
import { addDemoDoor, type DemoDoor } from '../demoDoor'
import { addFiles, UPLOAD_MS, type FileDoor } from './fileRoutes'
import { dropConnection, refuseWhileStopping } from './graceful'
import { addH5Pages } from './h5Pages'
import { letGoWhileStopping } from './letGo'
import { addRateLimits, PRODUCTION_LIMITS, type Limits } from './rateLimits'
import { isSameOrigin } from './sameOrigin'
import { addSecurityHeaders } from './securityHeaders'
import { limitSockets } from './socketsPerAddress'
import { closeOnUnreadBody } from './unreadBody'
import type { Mode } from '../settings'
import { addSignIn, type SignInDoor } from '../signIn/signInRoutes'
import { addWeappSession } from '../weappRoute'
import type { WeixinLogin } from '../weixinLogin'

export interface ServerDeps extends ApiDeps, Answering {
  mode: Mode
  h5Dir: string
  trustedProxies: readonly string[]
  /** Null in the demo. */
  limits: Limits | null
  /** Null in production: the routes are then not there at all. */
  demo: DemoDoor | null
  /** How browsers get in; null in the demo. */
  signIn: SignInDoor | null
  /** Null where no mini-program talks to this server. */
  weixin: WeixinLogin | null
  /** Files on their way in and out; null where a test needs none. */
  files?: FileDoor | null
  /** Whether the store answers. */
  healthy(): Promise<boolean>
  /** What else is known of the ground it stands on. */
  health?(): Promise<Health>
}

/** Who sends slowly holds a connection; a body must be here in this time, its headers sooner. A file that
 *  somebody known sends has longer, if it moves (bodyTime.ts). */
const BODY_PACE = { ordinaryMs: 15_000, stretchMs: 15_000, bytes: 15 * 1024 }
const HEADERS_TIMEOUT_MS = 10_000
/** How often that is looked at; Node's own 30 seconds would make the limits above a wish. */
const TIMEOUT_CHECK_MS = 5_000
/** Who does not take the answer. */
const SILENT_SOCKET_MS = 60_000
const LINK_MAX = 450
const CONNECTIONS_MAX = 2_000
/** A village behind one address of its operator's opens six a browser, and seldom at once. */
const CONNECTIONS_PER_ADDRESS = 200

export async function createServer(deps: ServerDeps): Promise<FastifyInstance> {
  const app = fastify({
    logger: false,
    bodyLimit: BODY_LIMIT,
    requestTimeout: HEADERS_TIMEOUT_MS + UPLOAD_MS,
    connectionTimeout: SILENT_SOCKET_MS,
    http: { headersTimeout: HEADERS_TIMEOUT_MS, connectionsCheckingInterval: TIMEOUT_CHECK_MS },
    clientErrorHandler: dropConnection,
    trustProxy: deps.trustedProxies.length > 0 ? [...deps.trustedProxies] : false,
    forceCloseConnections: 'idle',
    // Told in our own form (graceful.ts).
    return503OnClosing: false,
    // A link to a file carries its own right, and is longer than any id.
    routerOptions: { maxParamLength: LINK_MAX },
    // What was sent is taken as it is or refused, never bent into shape.
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false } },
    frameworkErrors: (error, request, reply) => {
      const { status, reason } = meaningOf(error)
      refuseWith(request, reply, status, reason, deps)
    },
  })
  app.server.maxConnections = CONNECTIONS_MAX
  if (deps.limits) limitSockets(app, CONNECTIONS_PER_ADDRESS, deps.trustedProxies)
  closeOnUnreadBody(app)
  // JSON only: a form or plain text is what other sites can send without asking.
  app.removeContentTypeParser('text/plain')
  addAccessLog(app, deps.log)
  addSecurityHeaders(app, deps.mode)
  answerErrors(app, deps)
  refuseWhileStopping(app, deps)
  letGoWhileStopping(app)
  await app.register(fastifyCookie)
  limitBodyTime(app, BODY_PACE)
  app.addHook('onRequest', async (request, reply) => {
    const reads = request.method === 'GET' || request.method === 'HEAD'
    if (!reads && !isSameOrigin(request.headers)) return refuseWith(request, reply, 403, 'NOT_ALLOWED', deps)
  })
  if (deps.limits) addRateLimits(app, deps.limits, deps.cookie, deps)
  app.get('/healthz', async (_request, reply) => {
    const ok = await deps.healthy().catch(() => false)
    return reply.code(ok ? 200 : 503).send({ ok, ...(await deps.health?.()) })
  })
  addApi(app, deps)
  if (deps.files) addFiles(app, { ...deps, door: deps.files })
  if (deps.demo) addDemoDoor(app, deps.demo, deps)
  if (deps.signIn) addSignIn(app, { ...deps, door: deps.signIn })
  if (deps.weixin) addWeappSession(app, { ...deps, weixin: deps.weixin, rate: PRODUCTION_LIMITS.signIn })
  await addH5Pages(app, deps.h5Dir)
  return app
}
