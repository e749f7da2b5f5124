/** Every write is safe to repeat: the answer is stored under person and request id in the transaction of its effect.
 *  The happy path never looks it up. Only when a run refuses, or an id is taken, may this be a repetition; then the
 *  stored answer, not the refusal, is the truth (docs/decisions/0003). */
import { createHash } from 'node:crypto'
import type { WriteName } from '../../domain/actions'
import { Refusal, refuse } from '../../domain/refusal'
import type { RequestRow } from '../store/collections'
import { StoreError, type Store } from '../store/port'
import type { WriteAction } from './action'
import type { CallContext } from './context'
import { withRetry, type RetryOptions } from './retry'

export type NewContext = (idTaken: boolean) => CallContext

export interface Write {
  action: WriteAction
  input: unknown
  requestId: string
}

/** Runs the write once, however often it is sent. @throws Refusal, StoreError, faults of the action. */
export async function runOnce(store: Store, write: Write, newContext: NewContext, retry?: RetryOptions): Promise<unknown> {
  let idTaken = false
  return withRetry(async () => {
    try {
      return await attempt(store, write, newContext(idTaken))
    } catch (error) {
      if (!isTaken(error)) throw error
      idTaken = true
      throw new StoreError('CONFLICT', 'an id was taken; the next try looks before it creates')
    }
  }, retry)
}

const isTaken = (error: unknown): boolean => error instanceof StoreError && error.fault === 'EXISTS'


async function attempt(store: Store, write: Write, ctx: CallContext): Promise<unknown> {
  const rowId = `${ctx.actor._id}:${write.requestId}`
  const inputHash = hashOf(write.action.name, write.input)
  try {
    // In here, so that a repetition of what had passed once is still given its first answer.
    if (ctx.textVerdict === 'risky') refuse('TEXT_NOT_ALLOWED')
    return await store.transact(async (tx) => {
      const answer = await write.action.run(tx, ctx, write.input as never)
      ctx.mustHaveAsked()
      const { name: action } = write.action
      await tx.create('requests', { _id: rowId, action, actorId: ctx.actor._id, inputHash, target: ctx.target, answer, at: ctx.now })
      return answer
    })
  } catch (error) {
    if (!isTaken(error) && !(error instanceof Refusal)) throw error
    const before = await store.get('requests', rowId)
    if (before) return answerAgain(before, inputHash)
    throw error
  }
}

function answerAgain(before: RequestRow, inputHash: string): unknown {
  if (before.inputHash !== inputHash) refuse('REQUEST_REUSED')
  return before.answer
}

/** The checked input has its keys in the contract's order, so its JSON is canonical. */
function hashOf(action: WriteName, input: unknown): string {
  return createHash('sha256').update(`${action}\n${JSON.stringify(input)}`).digest('base64url')
}
