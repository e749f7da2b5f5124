/** How much the platform takes: what its documents and MongoDB's say. What hangs on the plan somebody bought is without a
 *  bound here unless a test gives one. */
export interface WireLimits {
  documentBytes: number
  indexedBytes: number
  /** Reads and writes of documents in one transaction, its start and its end not among them. */
  transactionOperations: number
  /** Of the database, at the same time and in a second. */
  concurrentRequests: number
  requestsPerSecond: number
}

export const PLATFORM_LIMITS: WireLimits = {
  documentBytes: 16 * 1024 * 1024,
  indexedBytes: 1024,
  // docs.cloudbase.net/database/transaction: at most 100 operations and 30 seconds, by document id only.
  transactionOperations: 100,
  concurrentRequests: Infinity,
  requestsPerSecond: Infinity,
}
