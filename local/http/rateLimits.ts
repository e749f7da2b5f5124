/** How much one caller may ask of a county's server, per address and per session. An address is generous, because a
 *  whole village may stand behind one of its operator's; a session is one person's thumb. Pages are left out: they are
 *  kept by the browser, and a proxy serves them well. In the demo there are no limits. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Reason } from '../../domain/ground/refusal'
import { refuseWith, type Answering } from './answerErrors'
import type { SessionCookie } from './sessionCookie'
import { createBuckets, type Rate } from './tokenBucket'

export interface Limits {
  perAddress: Rate
  perSession: Rate
  /** Per address, for whoever has no session yet: a code guessed, a browser that wants in. */
  signIn: Rate
  /** Per address: files on their way in. */
  upload: Rate
}

export const PRODUCTION_LIMITS: Limits = {
  perAddress: { burst: 600, perSecond: 40 },
  perSession: { burst: 60, perSecond: 4 },
  signIn: { burst: 20, perSecond: 0.2 },
  upload: { burst: 60, perSecond: 0.5 },
}

/** Routes that cost nearly nothing. */
const FREE: readonly (string | undefined)[] = ['/*', '/healthz']

export function addRateLimits(app: FastifyInstance, limits: Limits, cookie: SessionCookie, answering: Answering): void {
  const addresses = createBuckets(limits.perAddress)
  const sessions = createBuckets(limits.perSession)
  app.addHook('onRequest', async (request, reply) => {
    if (FREE.includes(request.routeOptions.url)) return
    const token = cookie.read(request)
    const seconds = addresses.take(addressKey(request.ip)) || (token ? sessions.take(token) : 0)
    if (seconds > 0) return refuseForNow(request, reply, seconds, answering)
  })
}

/** A hook for single routes that are narrower than the rest; `reason` says it in words of their own. */
export function narrow(rate: Rate, answering: Answering, reason: Reason = 'BUSY') {
  const buckets = createBuckets(rate)
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const seconds = buckets.take(addressKey(request.ip))
    if (seconds > 0) return refuseForNow(request, reply, seconds, answering, reason)
  }
}

function refuseForNow(request: FastifyRequest, reply: FastifyReply, seconds: number, answering: Answering, reason: Reason = 'BUSY'): FastifyReply {
  // The connection ends too: whoever was told to wait must not go on asking for nothing.
  return refuseWith(request, reply.header('retry-after', seconds).header('connection', 'close'), 429, reason, answering)
}

/** One household has a whole /64 of IPv6: addresses inside it are one caller. */
export function addressKey(ip: string): string {
  if (!ip.includes(':')) return ip
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(ip)
  if (mapped?.[1]) return mapped[1]
  const [head = '', tail] = ip.toLowerCase().split('::')
  const groups = head.split(':').filter(Boolean)
  if (tail !== undefined) {
    const rest = tail.split(':').filter(Boolean)
    groups.push(...Array.from({ length: Math.max(0, 8 - groups.length - rest.length) }, () => '0'), ...rest)
  }
  return groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':')
}
