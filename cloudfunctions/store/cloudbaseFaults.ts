/** One question to CloudBase, and what it means when that fails. The platform's own words never leave this file: a
 *  duplicate's message quotes the key, and for `logins` the key is an openid. */
import { StoreError, type StoreFault } from './port'

/** Read from the code first, then from the bracketed part of the message: one code stands for several things. */
const FAULTS: readonly (readonly [pattern: RegExp, fault: StoreFault, meaning: string])[] = [
  [/DATABASE_DUPLICATE_WRITE|DuplicateWrite|E11000|^11000 /, 'EXISTS', 'the id or a unique value is taken'],
  [/DATABASE_TRANSACTION_CONFLICT|TransactionConflict|WriteConflict/, 'CONFLICT', 'another writer was first'],
  // Not there any more (aborted after a conflict, or after 30 s) or busy: nothing was written, so it may be tried again.
  [/DATABASE_TRANSACTION_FAIL|TransactionNotExist|TransactionBusy/, 'CONFLICT', 'the transaction was lost'],
  [/DATABASE_COLLECTION_NOT_EXIST|Db or Table not exist/, 'BAD_QUERY', 'no such collection: has it been bootstrapped?'],
  [/DATABASE_PERMISSION_DENIED|INVALID_PARAM|DATABASE_INVALID_OPERRATOR|SIGN_PARAM_INVALID|INVALID_ENV/, 'BAD_QUERY', 'refused'],
]

/** A connection that died under the request: without an answer nobody knows whether it was carried out. */
const DROPPED = new Set(['ECONNRESET', 'EPIPE'])

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

/** Asks for something that changes nothing, so that a dropped connection may simply be tried again, once. Kept-alive
 *  connections die while a function instance sleeps; the SDK means to resend by itself, but its check never holds. */
export async function askAgain<T extends object>(what: string, request: () => Promise<T>): Promise<T> {
  try {
    return await ask(what, request)
  } catch (error) {
    if (error instanceof StoreError && error.cause instanceof Dropped) return ask(what, request)
    throw error
  }
}

class Dropped extends Error {}

function storeErrorOf(what: string, error: unknown): StoreError {
  const { code, message } = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>
  const told = `${String(code ?? '')} ${String(message ?? '')}`
  const known = FAULTS.find(([pattern]) => pattern.test(told))
  if (known) return new StoreError(known[1], `${what}: ${known[2]}`)
  const unavailable = new StoreError('UNAVAILABLE', `${what}: ${codeOf(code)}`)
  if (DROPPED.has(String(code))) unavailable.cause = new Dropped()
  return unavailable
}

/** Codes only. */
function codeOf(code: unknown): string {
  return code !== undefined && /^[A-Za-z0-9_-]{1,60}$/.test(String(code)) ? String(code) : 'no answer'
}
