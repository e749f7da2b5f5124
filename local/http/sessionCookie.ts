/** Cookies that carry a secret: no script can read them, no other site can send them. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { SESSION_DAYS } from '../sessions'
import type { Mode } from '../settings'

export interface SecretCookie {
  read(request: FastifyRequest): string | undefined
  write(reply: FastifyReply, secret: string): void
  clear(reply: FastifyReply): void
}

export type SessionCookie = SecretCookie

export function secretCookie(plainName: string, maxAge: number, mode: Mode): SecretCookie {
  const secure = mode === 'production'
  // The prefix makes browsers insist on Secure, Path=/ and no Domain, so that no neighbouring host can plant one.
  const name = secure ? `__Host-${plainName}` : plainName
  const how = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const
  return {
    read: (request) => request.cookies[name],
    write: (reply, secret) => void reply.setCookie(name, secret, { ...how, maxAge }),
    clear: (reply) => void reply.clearCookie(name, how),
  }
}

/** A mini-program keeps no cookies: it sends its session as a bearer. */
export function sessionCookie(mode: Mode): SessionCookie {
  const cookie = secretCookie('dianliang', SESSION_DAYS * 24 * 60 * 60, mode)
  return { ...cookie, read: (request) => cookie.read(request) ?? bearerOf(request) }
}

function bearerOf({ headers }: FastifyRequest): string | undefined {
  return /^Bearer ([\w-]{43})$/.exec(headers.authorization ?? '')?.[1]
}
