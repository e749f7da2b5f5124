/** The cookie that carries a session's token: no script can read it, no other site can send it. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { SESSION_DAYS } from './sessions'
import type { Mode } from './settings'

export interface SessionCookie {
  read(request: FastifyRequest): string | undefined
  write(reply: FastifyReply, token: string): void
}

export function sessionCookie(mode: Mode): SessionCookie {
  const secure = mode === 'production'
  // The prefix makes browsers insist on Secure, Path=/ and no Domain, so that no neighbouring host can plant one.
  const name = secure ? '__Host-dianliang' : 'dianliang'
  return {
    read: (request) => request.cookies[name],
    write: (reply, token) => {
      reply.setCookie(name, token, { path: '/', httpOnly: true, sameSite: 'strict', secure, maxAge: SESSION_DAYS * 24 * 60 * 60 })
    },
  }
}
