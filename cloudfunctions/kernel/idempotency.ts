/** Every write is safe to repeat: the answer is stored under person and request id in the transaction of its effect.
 *  The happy path never looks it up. Only when a run refuses, or an id is taken, may this be a repetition; then the
 *  stored answer, not the refusal, is the truth (docs/decisions/0003). */
import { createHash } from 'node:crypto'
import { Refusal, refuse } from '../../domain/ground/refusal'
import type { RequestRow } from '../../domain/report/requestRow'
import type { Person } from '../../domain/person/person'
import { StoreError, type Store, type Tx } from '../store/port'
import type { Outside, ReadContext, WriteAction } from './action'
import type { CallContext } from './context'
import type { Sealing } from './sealing'
import { countToday, guessing } from './countToday'
import { readOnce } from './readOnce'
import { withRetry, type RetryOptions } from './retry'

export type NewContext = (idTaken: boolean) => CallContext
/** @throws NotInOneGo. */
export type ContextOf = (person: Person | null, idTaken: boolean) => CallContext

export interface Write {
  action: WriteAction
  input: unknown
  requestId: string
}

/** Who is calling must be asked outside the transaction after all. Nothing has happened. */
export class NotInOneGo extends Error {}

/** Runs the write once, however often it is sent. @throws Refusal, StoreError, faults of the action. */
export async function runOnce(outside: Outside, write: Write, newContext: NewContext, retry?: RetryOptions): Promise<unknown> {
  let prepared: Promise<unknown> | undefined
  const prepare = (ctx: CallContext) => (prepared ??= prepareFor(write, Object.assign(ctx, outside)))
  return untilDone((idTaken, again) => {
    const ctx = newContext(idTaken)
    return answeredOnce(outside, write, ctx.actor._id, again, () => attempt(outside, write, ctx, prepare))
  }, retry)
}

/** The same, with who is calling read in the transaction itself: an action that reads its own person reads her once.
 *  @param personId who is supposed to be calling; `contextOf` says what of her as read. @throws NotInOneGo besides. */
export async function runInOneGo(outside: Outside, write: Write, personId: string, contextOf: ContextOf, retry?: RetryOptions): Promise<unknown> {
  return untilDone((idTaken, again) => answeredOnce(outside, write, personId, again, async () => {
    const done = await outside.store.transact(async (whole) => {
      const tx = readOnce(whole)
      return doIt(tx, outside, write, contextOf(await tx.get('people', personId), idTaken), undefined)
    })
    await tidyUp(outside, write, undefined)
    return done
  }), retry)
}

async function untilDone(attemptIt: (idTaken: boolean, again: boolean) => Promise<unknown>, retry?: RetryOptions): Promise<unknown> {
  let idTaken = false
  let again = false
  return withRetry(async () => {
    try {
      return await attemptIt(idTaken, again)
    } catch (error) {
      if (!isTaken(error)) throw error
      idTaken = true
      throw new StoreError('CONFLICT', 'an id was taken; the next try looks before it creates')
    } finally {
      again = true
    }
  }, retry)
}

const isTaken = (error: unknown): boolean => error instanceof StoreError && error.fault === 'EXISTS'

async function prepareFor({ action, input }: Write, ctx: ReadContext): Promise<unknown> {
  return action.preparesFor?.(ctx.actor) === false ? undefined : action.prepare?.(ctx, input as never)
}

async function attempt(outside: Outside, write: Write, ctx: CallContext, prepare: (ctx: CallContext) => Promise<unknown>): Promise<unknown> {
  const { store, sealing } = outside
  const asAnother = await beforeTheMerge(store, ctx, write)
  if (asAnother) return answerAgain(asAnother, hashOf(write, sealing))
  // In here, so that a repetition of what had passed once is still given its first answer.
  if (ctx.textVerdict === 'risky') refuse('TEXT_NOT_ALLOWED')
  const prepared = await prepare(ctx)
  const done = await guessing(store, ctx, write.action.name, () => store.transact((tx) => doIt(readOnce(tx), outside, write, ctx, prepared)))
  await tidyUp(outside, write, prepared)
  return done
}

/** The deed and its row. */
async function doIt(tx: Tx, { sealing }: Outside, write: Write, ctx: CallContext, prepared: unknown): Promise<unknown> {
  await countToday(tx, ctx, write.action.name)
  const answer = await write.action.run(tx, ctx, write.input as never, prepared)
  ctx.mustHaveAsked()
  await tx.create('requests', { _id: rowId(ctx.actor._id, write), ...rowOf(write, ctx), inputHash: hashOf(write, sealing), answer })
  return answer
}

/** It is done whatever becomes of this; the timer finds what stays. */
async function tidyUp(outside: Outside, { action, input }: Write, prepared: unknown): Promise<void> {
  await action.after?.(outside, input as never, prepared).catch(() => undefined)
}

/** Where it may be a repetition, the first answer. @param again it was tried before in this very call, and may have happened. */
async function answeredOnce({ store, sealing }: Outside, write: Write, personId: string, again: boolean, run: () => Promise<unknown>): Promise<unknown> {
  try {
    return await run()
  } catch (error) {
    if (!isTaken(error) && !(error instanceof Refusal) && !(again && error instanceof NotInOneGo)) throw error
    const before = await store.get('requests', rowId(personId, write))
    if (before) return answerAgain(before, hashOf(write, sealing))
    throw error
  }
}

const rowId = (personId: string, { requestId }: Write): string => `${personId}:${requestId}`

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
