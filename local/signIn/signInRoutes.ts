/** How a browser gets in on a county's own server: by somebody who is known already saying yes on her phone, or with a
 *  code from the shell. Every route changes something or shows what is secret, so every one is a POST of our own page
 *  (sameOrigin.ts), and those that anybody may call are narrower than the rest. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isBrowserLogin } from '../../cloudfunctions/kernel/browserLogin'
import { systemClock } from '../../cloudfunctions/kernel/clock'
import { createIdentify } from '../../cloudfunctions/kernel/identify'
import { randomIds } from '../../cloudfunctions/kernel/ids'
import type { Store } from '../../cloudfunctions/store/port'
import type { Person } from '../../domain/person/person'
import { Refusal, type Reason } from '../../domain/ground/refusal'
import { refuseWith, type Answering } from '../http/answerErrors'
import { addressKey, narrow } from '../http/rateLimits'
import { secretCookie, type SessionCookie } from '../http/sessionCookie'
import type { Sessions } from '../sessions'
import type { Rate } from '../http/tokenBucket'
import { letIn } from './browserLogin'
import { PENDING_SECONDS, type PendingSignIns } from './pendingSignIns'
import { sayDevice } from './sayDevice'
import type { SignInCodes } from './signInCodes'

export interface SignInDoor {
  store: Store
  pending: PendingSignIns
  codes: SignInCodes
  rate: Rate
}

export interface SignInDeps extends Answering {
  door: SignInDoor
  sessions: Sessions
  cookie: SessionCookie
}

const BODY_LIMIT = 1024
/** A minute gives a dozen tries back (rateLimits.ts). */
const TOO_OFTEN = 'SIGN_IN_TOO_OFTEN'
const taking = (name: string) => ({
  bodyLimit: BODY_LIMIT,
  schema: { body: { type: 'object', required: [name], additionalProperties: false, properties: { [name]: { type: 'string', maxLength: 64 } } } },
})

type Keyed = { Body: { key: string } }

export function addSignIn(app: FastifyInstance, deps: SignInDeps): void {
  const { door: { pending, codes, rate }, sessions, cookie } = deps
  const waiting = secretCookie('dianliang-waiting', PENDING_SECONDS, 'production')
  const enter = (request: FastifyRequest, reply: FastifyReply, login: string) => {
    sessions.end(cookie.read(request))
    cookie.write(reply, sessions.begin(login))
  }
  const over = (request: FastifyRequest, reply: FastifyReply) => refuseWith(request, reply, 410, 'SIGN_IN_OVER', deps)

  app.post('/sign-in/begin', { bodyLimit: BODY_LIMIT, onRequest: narrow(rate, deps, TOO_OFTEN) }, async (request, reply) => {
    const from = { device: sayDevice(request.headers['user-agent']), address: addressKey(request.ip) }
    const { token, number, browser } = pending.begin({ ...from, before: waiting.read(request) })
    waiting.write(reply, browser)
    return { ok: true, data: { token, number, seconds: PENDING_SECONDS } }
  })

  app.post('/sign-in/wait', { bodyLimit: BODY_LIMIT }, async (request, reply) => {
    const collected = pending.collect(waiting.read(request))
    if (collected.state === 'approved') enter(request, reply, collected.login)
    if (collected.state !== 'waiting') waiting.clear(reply)
    return { ok: true, data: { state: collected.state } }
  })

  app.post<{ Body: { code: string } }>('/sign-in/code', { ...taking('code'), onRequest: narrow(rate, deps, TOO_OFTEN) }, async (request, reply) => {
    const login = codes.redeem(request.body.code)
    if (!login) return over(request, reply)
    enter(request, reply, login)
    return { ok: true, data: {} }
  })

  app.post('/sign-in/out', { bodyLimit: BODY_LIMIT }, async (request, reply) => {
    sessions.end(cookie.read(request))
    cookie.clear(reply)
    return { ok: true, data: {} }
  })

  addApproval(app, deps, over)
  addOutElsewhere(app, deps, enter)
}

const whoAsks = ({ door: { store }, sessions, cookie }: SignInDeps) => {
  const identify = createIdentify(store, systemClock)
  return (request: FastifyRequest): Promise<Person | Reason> =>
    identify(sessions.find(cookie.read(request))).catch((error: unknown) => {
      if (error instanceof Refusal) return error.reason
      throw error
    })
}

/** Her browsers get another login, and only the one she asks with hears of it: all others, and whoever was let in but has
 *  not come in yet, are out. A phone that WeChat vouches for stays in as it was. */
function addOutElsewhere(app: FastifyInstance, deps: SignInDeps, enter: (request: FastifyRequest, reply: FastifyReply, login: string) => void): void {
  const { door: { store, rate }, sessions, cookie } = deps
  const asks = whoAsks(deps)
  app.post('/sign-in/out-elsewhere', { bodyLimit: BODY_LIMIT, onRequest: narrow(rate, deps, TOO_OFTEN) }, async (request, reply) => {
    const person = await asks(request)
    if (typeof person === 'string') return refuseWith(request, reply, 403, person, deps)
    const asking = sessions.find(cookie.read(request))?.login ?? ''
    const login = await letIn(store, { personId: person._id, by: person._id, action: 'signIn.outElsewhere', ends: 'browsers', ref: randomIds.newId(), now: new Date().toISOString() })
    if (isBrowserLogin(asking)) enter(request, reply, login)
    return { ok: true, data: {} }
  })
}

/** On the phone of somebody who is known. */
function addApproval(app: FastifyInstance, deps: SignInDeps, over: (request: FastifyRequest, reply: FastifyReply) => FastifyReply): void {
  const { door: { store, pending, rate } } = deps
  const asks = whoAsks(deps)

  app.post<Keyed>('/sign-in/look', { ...taking('key'), onRequest: narrow(rate, deps, TOO_OFTEN) }, async (request, reply) => {
    const person = await asks(request)
    if (typeof person === 'string') return refuseWith(request, reply, 403, person, deps)
    const found = pending.look(request.body.key)
    if (!found) return over(request, reply)
    const { number, device, begunAt, address } = found
    return { ok: true, data: { number, device, begunAt, sameNetwork: address === addressKey(request.ip) } }
  })

  app.post<Keyed>('/sign-in/approve', { ...taking('key'), onRequest: narrow(rate, deps, TOO_OFTEN) }, async (request, reply) => {
    const person = await asks(request)
    if (typeof person === 'string') return refuseWith(request, reply, 403, person, deps)
    const { key } = request.body
    if (!pending.look(key)) return over(request, reply)
    const now = new Date().toISOString()
    const login = await letIn(store, { personId: person._id, by: person._id, action: 'signIn.approve', ref: randomIds.newId(), now })
    if (!pending.approve(key, login)) return over(request, reply)
    return { ok: true, data: {} }
  })
}
