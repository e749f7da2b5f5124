/** What CloudBase answers when it refuses: a code for machines, and a message whose bracketed part is often the only
 *  thing that tells two refusals of one code apart. Wording as the platform's own SDK tests and users record it. */
export class PlatformError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

const ASK = 'Please check your request, but if the problem persists, contact us.'

export const conflict = (): PlatformError =>
  new PlatformError(
    'DATABASE_TRANSACTION_CONFLICT',
    `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${ASK}`,
  )

export const transactionGone = (): PlatformError =>
  new PlatformError(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. ${ASK}`,
  )

export const transactionBusy = (): PlatformError =>
  new PlatformError(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceUnavailable.TransactionBusy] Transaction is busy. ${ASK}`,
  )

export const noCollection = (name: string): PlatformError =>
  new PlatformError('DATABASE_COLLECTION_NOT_EXIST', `[ResourceNotFound] Db or Table not exist: ${name}. ${ASK}`)

export const badRequest = (message: string): PlatformError => new PlatformError('DATABASE_REQUEST_FAILED', message)

export const documentTooLarge = (): PlatformError => badRequest('BSONObj size is invalid (0x1000001). Size must be between 0 and 16793600(16MB)')

export const keyTooLarge = (collection: string): PlatformError => badRequest(`WiredTigerIndex::insert: key too large to index, failing ${collection}`)

/** The words are unknown; the code is what the documents call a transaction's failing. */
export const tooManyOperations = (most: number): PlatformError => new PlatformError('DATABASE_TRANSACTION_FAIL', `a transaction takes at most ${most} operations`)

export const tooManyAtOnce = (): PlatformError => new PlatformError('EXCEED_CONCURRENT_REQUEST_LIMIT', 'exceed concurrent request limit')

export const tooManyInASecond = (): PlatformError => new PlatformError('EXCEED_RATELIMIT', 'exceed rate limit')

/** Not the platform's: it serves such a request outside the transaction, in silence. Here it must not pass. */
export const OUTSIDE_TRANSACTION = 'WIRE_OUTSIDE_TRANSACTION'

/** The platform has answered duplicates in each of these ways. */
export type DuplicateSpelling = 'code' | 'bracket' | 'mongo'

export function duplicate(spelling: DuplicateSpelling, collection: string, index: string, key: string): PlatformError {
  if (spelling === 'code') return new PlatformError('DATABASE_DUPLICATE_WRITE', `duplicate key in ${collection}`)
  if (spelling === 'bracket') {
    return badRequest('[FailedOperation.DuplicateWrite] multiple write,duplicate key error collection')
  }
  return badRequest(`E11000 duplicate key error collection: tnt.${collection} index: ${index} dup key: { : "${key}" }`)
}
