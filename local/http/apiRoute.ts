/** POST /api: the one door to everything a person can do. The session says who calls; what was sent never does. */
import type { FastifyInstance } from 'fastify'
import type { Caller, Dispatch } from '../../cloudfunctions/kernel/dispatch'
import { CALL_BYTES_MAX } from '../../domain/ground/callSize'
import { addressKey } from './rateLimits'
import type { SessionCookie } from './sessionCookie'
import type { Sessions } from '../sessions'

/** As CloudBase's SDK takes a text body; a spreadsheet travels as a file. */
export const BODY_LIMIT = CALL_BYTES_MAX

export interface ApiDeps {
  dispatch: Dispatch
  sessions: Sessions
  cookie: SessionCookie
}

export function addApi(app: FastifyInstance, { dispatch, sessions, cookie }: ApiDeps): void {
  app.post('/api', { bodyLimit: BODY_LIMIT }, async (request, reply) => {
    const token = cookie.read(request)
    const session = sessions.find(token)
    if (token && session?.renewed) cookie.write(reply, token)
    const caller: Caller | null = session && { login: session.login, address: addressKey(request.ip) }
    const answer = await dispatch(request.body, caller)
    if (!answer.ok) request.ref = answer.ref
    return answer
  })
}
