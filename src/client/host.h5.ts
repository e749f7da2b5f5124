/** The host that served the page. It knows this browser by its cookie. */
import type { Reply } from '../../domain/contracts'
import { Unreachable } from './answers'
import { isReply } from './reply'

const TIMEOUT_MS = 15_000

/** @throws Unreachable */
export async function askHost(path: string, body: unknown): Promise<Reply<unknown>> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), TIMEOUT_MS)
  try {
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: controller.signal,
    })
    const reply: unknown = await response.json()
    if (isReply(reply)) return reply
  } catch {
    // Whatever went wrong on the way, nobody answered.
  } finally {
    clearTimeout(timer)
  }
  throw new Unreachable()
}
