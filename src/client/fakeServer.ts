/** A server for tests of pages and of the outbox: answers by action name, can be out of reach, and remembers what it
 *  was asked. It stands behind `fetch`, so all of the client is under test. */
import type { ActionName } from '../../domain/actions'
import type { AnswerOf, Call, Reply } from '../../domain/contracts'
import { REFUSALS } from '../../domain/refusals'
import type { Reason } from '../../domain/ground/refusal'

type Answers = { [N in ActionName]?: AnswerOf<N> | Reason | ((input: never) => AnswerOf<N> | Reason) }

export interface FakeServer {
  /** Every call that reached it, in order. */
  calls: Call[]
  reachable: boolean
  answers: Answers
  /** The calls of one action. */
  asked: (action: ActionName) => Call[]
}

const isReason = (value: unknown): value is Reason => typeof value === 'string' && value in REFUSALS

function replyTo(answers: Answers, call: Call): Reply<unknown> {
  const given = answers[call.action as ActionName] as unknown
  const answer = typeof given === 'function' ? given(call.input) : given
  const reason = isReason(answer) ? answer : answer === undefined ? 'UNKNOWN_ACTION' : null
  return reason ? { ok: false, reason, message: REFUSALS[reason], ref: 'ref' } : { ok: true, data: answer }
}

/** Takes the place of `fetch` until the test file ends. */
export function fakeServer(answers: Answers = {}): FakeServer {
  const server: FakeServer = {
    calls: [],
    reachable: true,
    answers,
    asked: (action) => server.calls.filter((call) => call.action === action),
  }
  globalThis.fetch = (async (_url: string, init: { body: string }) => {
    if (!server.reachable) throw new TypeError('Failed to fetch')
    const call = JSON.parse(init.body) as Call
    server.calls.push(call)
    return { json: async () => replyTo(server.answers, call) }
  }) as never
  return server
}
