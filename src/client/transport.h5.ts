/** A browser asks the host that served the page. */
import type { Call, Reply } from '../../domain/contracts'
import { Unreachable } from './answers'
import { isReply } from './reply'

const TIMEOUT_MS = 15_000

/** @throws Unreachable */
export async function deliver(call: Call): Promise<Reply<unknown>> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), TIMEOUT_MS)
  try {
    const response = await fetch('/api', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(call),
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
