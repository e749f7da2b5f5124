/** Whether a request that changes something was sent by our own page. The cookie is SameSite=Strict already; this also
 *  stops other sites on the same machine, which share its site but not its port. Only hosts are compared: behind a proxy
 *  that speaks TLS the scheme differs, and the proxy must hand on the Host header. */
import type { IncomingHttpHeaders } from 'node:http'

export function isSameOrigin(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  // No Origin header: not a browser's cross-site request (curl, tests, a monitor).
  if (headers.origin === undefined) return true
  return hostOf(headers.origin) === headers.host?.toLowerCase()
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}
