/** The doors of a county's own server that stand before anybody is known; they are routes of its host, no actions. */
import { Refused } from '../../client/answers'
import { askHost } from '../../client/host'

interface Doors {
  begin: { takes: Record<string, never>; gives: { token: string; number: string; seconds: number } }
  wait: { takes: Record<string, never>; gives: { state: 'waiting' | 'approved' | 'over' } }
  look: { takes: { key: string }; gives: Looked }
  approve: { takes: { key: string }; gives: unknown }
  code: { takes: { code: string }; gives: unknown }
  out: { takes: Record<string, never>; gives: unknown }
  'out-elsewhere': { takes: Record<string, never>; gives: unknown }
}

/** A browser that waits to be let in, as its owner is asked about it. */
export interface Looked {
  number: string
  device: string
  begunAt: string
  sameNetwork: boolean
}

/** @throws Refused, Unreachable */
export async function askDoor<D extends keyof Doors>(door: D, input: Doors[D]['takes']): Promise<Doors[D]['gives']> {
  const reply = await askHost(`/sign-in/${door}`, input)
  if (!reply.ok) throw new Refused(reply.reason, reply.message, reply.ref)
  return reply.data as Doors[D]['gives']
}

/** What to say when it did not work. A host without these doors is a demo county's. */
export function sayWhyNot(error: unknown): string {
  if (!(error instanceof Refused)) return '没有信号，没办成。等有信号了再试一次。'
  return error.reason === 'NOT_FOUND' ? '演示县里不用登录，在最上面那一条里换人就行。' : error.message
}
