/** POST /weapp/session: a mini-program that talks to a county's own server begins a session with its wx.login code and
 *  sends it as a bearer from then on. */
import type { FastifyInstance } from 'fastify'
import { refuseWith, type Answering } from './http/answerErrors'
import { narrow } from './http/rateLimits'
import type { Sessions } from './sessions'
import type { Rate } from './http/tokenBucket'
import type { WeixinLogin } from './weixinLogin'

export interface WeappDeps extends Answering {
  weixin: WeixinLogin
  sessions: Sessions
  rate: Rate
}

const taking = {
  bodyLimit: 1024,
  schema: { body: { type: 'object', required: ['code'], additionalProperties: false, properties: { code: { type: 'string', minLength: 1, maxLength: 128 } } } },
}

export function addWeappSession(app: FastifyInstance, { weixin, sessions, rate, ...answering }: WeappDeps): void {
  app.post<{ Body: { code: string } }>('/weapp/session', { ...taking, onRequest: narrow(rate, answering) }, async (request, reply) => {
    const openid = await weixin.openidOf(request.body.code)
    if (!openid) return refuseWith(request, reply, 401, 'NOT_SIGNED_IN', answering)
    return { ok: true, data: { token: sessions.begin(openid) } }
  })
}
