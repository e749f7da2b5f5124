/** The doors of a county's own server that stand before anybody is known; they are routes of its host, no actions. */
import type { Reply } from '../../../domain/contracts'
import { Refused, Unreachable } from '../../client/answers'
import { isReply } from '../../client/reply'

interface Doors {
  begin: { takes: Record<string, never>; gives: { token: string; number: string; seconds: number } }
  wait: { takes: Record<string, never>; gives: { state: 'waiting' | 'approved' | 'over' } }
  look: { takes: { key: string }; gives: Looked }
  approve: { takes: { key: string }; gives: unknown }
  code: { takes: { code: string }; gives: unknown }
  out: { takes: Record<string, never>; gives: unknown }
}

/** A browser that waits to be let in, as its owner is asked about it. */
export interface Looked {
  number: string
  device: string
  begunAt: string
  sameNetwork: boolean
}

const TIMEOUT_MS = 15_000

/** @throws Refused, Unreachable */
export async function askHost<D extends keyof Doors>(door: D, input: Doors[D]['takes']): Promise<Doors[D]['gives']> {
  const reply = await deliver(`/sign-in/${door}`, input)
  if (!reply.ok) throw new Refused(reply.reason, reply.message, reply.ref)
  return reply.data as Doors[D]['gives']
}

async function deliver(path: string, input: unknown): Promise<Reply<unknown>> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), TIMEOUT_MS)
  try {
    const response = await fetch(path, {
      method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input), signal: controller.signal,
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

/** What to say when it did not work. A host without these doors is a demo county's. */
export function sayWhyNot(error: unknown): string {
  if (!(error instanceof Refused)) return '没有信号，没办成。等有信号了再试一次。'
  return error.reason === 'NOT_FOUND' ? '演示县里不用登录，在最上面那一条里换人就行。' : error.message
}
