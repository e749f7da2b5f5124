/** One question to CloudBase, and what it means when that fails. The platform's own words never leave this file: a
 *  duplicate's message quotes the key, and for `logins` the key is an openid. */
import { setTimeout as pause } from 'node:timers/promises'
import { StoreError, type StoreFault } from './port'

/** Read from the code first, then from the bracketed part of the message: one code stands for several things. */
const FAULTS: readonly (readonly [pattern: RegExp, fault: StoreFault, meaning: string])[] = [
  [/DATABASE_DUPLICATE_WRITE|DuplicateWrite|E11000|^11000 /, 'EXISTS', 'the id or a unique value is taken'],
  [/DATABASE_TRANSACTION_CONFLICT|TransactionConflict|WriteConflict/, 'CONFLICT', 'another writer was first'],
  // Not there any more (aborted after a conflict, or after 30 s) or busy: nothing was written, so it may be tried again.
  [/DATABASE_TRANSACTION_FAIL|TransactionNotExist|TransactionBusy/, 'CONFLICT', 'the transaction was lost'],
  [/DATABASE_COLLECTION_NOT_EXIST|Db or Table not exist/, 'BAD_QUERY', 'no such collection: has it been bootstrapped?'],
  [/DATABASE_PERMISSION_DENIED|INVALID_PARAM|DATABASE_INVALID_OPERRATOR|SIGN_PARAM_INVALID|INVALID_ENV|EXCEED_REQUEST_SIZE_LIMIT|EXCEED_MAX_RESPONSE_SIZE/, 'BAD_QUERY', 'refused'],
]

/** A connection that died under the request: without an answer nobody knows whether it was carried out. */
const DROPPED = new Set(['ECONNRESET', 'EPIPE'])

/** More at once, or in a second, than the environment may ask: the platform turned it away and did nothing. */
const CROWDED = /EXCEED_(CONCURRENT_REQUEST_LIMIT|RATELIMIT|REQUEST_LIMIT)|^-50100[34] /
/** Before it is asked again; spread, because those turned away together would come back together. At their shortest they
 *  outlast a second together: a limit of so many a second has let go by then. */
const CROWDED_PAUSES_MS = [100, 300, 1700]

/** Asks once, and turns whatever goes wrong into a StoreError. */
export async function ask<T extends object>(what: string, request: () => Promise<T>): Promise<T> {
  try {
    const answer = await request()
    // With `throwOnCode: false` the SDK returns its errors.
    if ('code' in answer && answer.code) throw answer
    return answer
  } catch (error) {
    throw storeErrorOf(what, error)
  }
}

/** Asks for something that changes nothing, so that it may simply be asked again: once after a dropped connection (kept-alive
 *  ones die while a function instance sleeps; the SDK means to resend by itself, but its check never holds), and after
 *  growing pauses while the platform is crowded. What was turned away inside a transaction is the kernel's to begin anew. */
export async function askAgain<T extends object>(what: string, request: () => Promise<T>, pausesMs: readonly number[] = CROWDED_PAUSES_MS): Promise<T> {
  try {
    return await ask(what, request)
  } catch (error) {
    const cause = error instanceof StoreError ? error.cause : undefined
    if (cause instanceof Dropped) return ask(what, request)
    const [first, ...later] = pausesMs
    if (!(cause instanceof Crowded)) throw error
    if (first === undefined) throw new StoreError('UNAVAILABLE', `${what}: still crowded`, 'waited')
    await pause(first * (0.5 + Math.random()))
    return askAgain(what, request, later)
  }
}

class Dropped extends Error {}
class Crowded extends Error {}

function storeErrorOf(what: string, error: unknown): StoreError {
  const { code, message } = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>
  const told = `${String(code ?? '')} ${String(message ?? '')}`
  const known = FAULTS.find(([pattern]) => pattern.test(told))
  if (known) return new StoreError(known[1], `${what}: ${known[2]}`)
  const unavailable = new StoreError('UNAVAILABLE', `${what}: ${codeOf(code)}`)
  if (DROPPED.has(String(code))) unavailable.cause = new Dropped()
  if (CROWDED.test(told)) unavailable.cause = new Crowded()
  return unavailable
}

/** Codes only. */
function codeOf(code: unknown): string {
  return code !== undefined && /^[A-Za-z0-9_-]{1,60}$/.test(String(code)) ? String(code) : 'no answer'
}
