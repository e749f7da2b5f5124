/** What every answer tells the browser: run only our own scripts, stand in nobody's frame, send no address along, and
 *  keep nothing that is not said to be kept. */
import type { FastifyInstance } from 'fastify'
import type { Mode } from '../settings'

// Styles may be inline: Taro's router and components write style elements while running. Scripts may not.
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "media-src 'self' data: blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const HEADERS: Record<string, string> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  // The camera reads pick-up codes, the microphone takes spoken wishes.
  'permissions-policy': 'camera=(self), microphone=(self), geolocation=(self), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}
const YEAR_S = 31_536_000

export function addSecurityHeaders(app: FastifyInstance, mode: Mode): void {
  const headers = mode === 'production' ? { ...HEADERS, 'strict-transport-security': `max-age=${YEAR_S}` } : HEADERS
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(headers)
  })
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  })
}
