/** The server as typed functions: `client.order.feed({ scope: 'station' })`. One small Proxy over the contracts' types;
 *  no validator comes to the phone. Pages read through useRead and write through useSend, which add what a weak
 *  network needs; this is what both stand on. */
import type { ActionName, WriteName } from '../../domain/actions'
import type { AnswerOf, Call, InputOf, Reply } from '../../domain/contracts'
import { Refused } from './answers'
import { noteCall } from './connection'
import { deliver } from './transport'

/** A write is not to be had without its request id. */
type Ask<N extends ActionName> = N extends WriteName
  ? (input: InputOf<N>, requestId: string) => Promise<AnswerOf<N>>
  : (input: InputOf<N>) => Promise<AnswerOf<N>>

type Feature = ActionName extends `${infer F}.${string}` ? F : never
type Verb<F extends Feature> = Extract<ActionName, `${F}.${string}`> extends infer N ? (N extends `${F}.${infer V}` ? V : never) : never
export type Client = { [F in Feature]: { [V in Verb<F>]: Ask<Extract<ActionName, `${F}.${V}`>> } }

type SignIn = () => Promise<boolean>
let signIn: SignIn = async () => false

/** What to do when the server does not know who calls: true when asking again makes sense. */
export function onSignedOut(how: SignIn): void {
  signIn = how
}

async function deliverNoted(call: Call): Promise<Reply<unknown>> {
  try {
    const reply = await deliver(call)
    noteCall(true)
    return reply
  } catch (unreachable) {
    noteCall(false)
    throw unreachable
  }
}

/** @param actFor in whose name, when not in one's own. @throws Refused, Unreachable */
export async function ask<N extends ActionName>(action: N, input: InputOf<N>, requestId?: string, actFor?: string): Promise<AnswerOf<N>> {
  const call: Call = { action, input, requestId, ...(actFor ? { actFor } : {}) }
  let reply = await deliverNoted(call)
  if (!reply.ok && reply.reason === 'NOT_SIGNED_IN' && (await signIn())) reply = await deliverNoted(call)
  if (!reply.ok) throw new Refused(reply.reason, reply.message, reply.ref)
  return reply.data as AnswerOf<N>
}

export const client = new Proxy({} as Client, {
  get: (_client, feature: string) =>
    new Proxy({}, {
      get: (_feature, verb: string) => (input: never, requestId?: string) => ask(`${feature}.${verb}` as ActionName, input, requestId),
    }),
})
