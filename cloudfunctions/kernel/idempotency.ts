/** Every write is safe to repeat: the answer is stored under person and request id in the transaction of its effect.
 *  The happy path never looks it up. Only when a run refuses, or an id is taken, may this be a repetition; then the
 *  stored answer, not the refusal, is the truth (docs/decisions/0003). */
import { createHash } from 'node:crypto'
import { Refusal, refuse } from '../../domain/ground/refusal'
import type { RequestRow } from '../../domain/report/requestRow'
import { StoreError, type Store } from '../store/port'
import type { Outside, WriteAction } from './action'
import type { CallContext } from './context'
import type { Sealing } from './sealing'
import { countToday, guessing } from './countToday'
import { withRetry, type RetryOptions } from './retry'

export type NewContext = (idTaken: boolean) => CallContext

export interface Write {
  action: WriteAction
  input: unknown
  requestId: string
}

/** Runs the write once, however often it is sent. @throws Refusal, StoreError, faults of the action. */
export async function runOnce(outside: Outside, write: Write, newContext: NewContext, retry?: RetryOptions): Promise<unknown> {
  let idTaken = false
  let prepared: Promise<unknown> | undefined
  const prepare = (ctx: CallContext) => (prepared ??= Promise.resolve(write.action.prepare?.(Object.assign(ctx, outside), write.input as never)))
  return withRetry(async () => {
    try {
      return await attempt(outside, write, newContext(idTaken), prepare)
    } catch (error) {
      if (!isTaken(error)) throw error
      idTaken = true
      throw new StoreError('CONFLICT', 'an id was taken; the next try looks before it creates')
    }
  }, retry)
}

const isTaken = (error: unknown): boolean => error instanceof StoreError && error.fault === 'EXISTS'


async function attempt(outside: Outside, write: Write, ctx: CallContext, prepare: (ctx: CallContext) => Promise<unknown>): Promise<unknown> {
  const { store, sealing } = outside
  const rowId = `${ctx.actor._id}:${write.requestId}`
  const inputHash = hashOf(write, sealing)
  try {
    const asAnother = await beforeTheMerge(store, ctx, write)
    if (asAnother) return answerAgain(asAnother, inputHash)
    // In here, so that a repetition of what had passed once is still given its first answer.
    if (ctx.textVerdict === 'risky') refuse('TEXT_NOT_ALLOWED')
    const prepared = await prepare(ctx)
    const done = await guessing(store, ctx, write.action.name, () => store.transact(async (tx) => {
      await countToday(tx, ctx, write.action.name)
      const answer = await write.action.run(tx, ctx, write.input as never, prepared)
      ctx.mustHaveAsked()
      await tx.create('requests', { _id: rowId, ...rowOf(write, ctx), inputHash, answer })
      return answer
    }))
    // It is done whatever becomes of this; the timer finds what stays.
    await write.action.after?.(outside, write.input as never, prepared).catch(() => undefined)
    return done
  } catch (error) {
    if (!isTaken(error) && !(error instanceof Refusal)) throw error
    const before = await store.get('requests', rowId)
    if (before) return answerAgain(before, inputHash)
    throw error
  }
}

/** What she sent under a registration that was merged into hers (domain/merge/merge.ts) and had no answer to, she sends again
 *  under this one. Nobody else pays for it. */
async function beforeTheMerge(store: Store, { actor }: CallContext, { requestId }: Write): Promise<RequestRow | undefined> {
  if (!actor.formerly) return undefined
  const [row] = await store.getMany('requests', actor.formerly.map((personId) => `${personId}:${requestId}`))
  return row
}

/** Who did what, where and about what: by name too, so that reading the log needs no second look-up. */
function rowOf({ action }: Write, { actor, agent, target, place, now }: CallContext): Omit<RequestRow, '_id' | 'rev' | 'inputHash' | 'answer'> {
  const { _id: actorId, name: actorName } = actor
  const { centre, subCentre, station } = place
  return { action: action.name, actorId, actorName, agentId: agent?._id ?? '', agentName: agent?.name ?? '', centre, subCentre, station, target, at: now }
}

function answerAgain(before: RequestRow, inputHash: string): unknown {
  if (before.inputHash !== inputHash) refuse('REQUEST_REUSED')
  return before.answer
}

/** The checked input has its keys in the contract's order, so its JSON is canonical. */
function hashOf({ action: { name, secret }, input }: Write, sealing: Sealing | null): string {
  const said = `${name}\n${JSON.stringify(input)}`
  if (secret) return sealing?.fingerprint(said) ?? name
  return createHash('sha256').update(said).digest('base64url')
}
