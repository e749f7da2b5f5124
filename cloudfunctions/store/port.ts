/** The store port: all that the functions may ask of a database. It is what CloudBase can do; SQLite and the simulated
 *  store do the same (contractKit/ holds all three to it). Nothing else may reach a database.
 *
 *  A document carries `_id` and `rev`. Inside a transaction documents are reached by id only, because CloudBase sends
 *  `where().update()` outside it. Transactions are snapshots: for every invariant, name the document both writers write. */
import type { CollectionName, Documents } from '../../domain/collections'

export type Doc<C extends CollectionName> = Documents[C]
/** A document on its way in: the store sets `rev`. */
export type NewDoc<C extends CollectionName> = Omit<Documents[C], 'rev'>

export type Scalar = string | number | boolean

/** One question a declared index answers: equality on exactly its fields, then its sort. */
export interface Query {
  where: Readonly<Record<string, Scalar>>
  orderBy: { field: string; direction: 'asc' | 'desc' }
  /** Only documents whose sort value is ≥ `from` and < `before` (either may be missing). */
  from?: Scalar
  before?: Scalar
  /** The cursor the page before gave. */
  after?: string
  /** 1–100. */
  limit: number
  /** Told of a document of a newer form, which is then left out: for lists of which each line stands alone. Missing, as for all
   *  that adds up, moves, joins, erases or exports, one such ends the reading (docs/decisions/0029). */
  aside?(id: string, error: unknown): void
}

export interface Page<T> {
  items: T[]
  /** Pass as `after` for the next page; null when this was the last. */
  next: string | null
}

export interface Tx {
  get<C extends CollectionName>(collection: C, id: string): Promise<Doc<C> | null>
  /** @throws StoreError EXISTS when the id is taken; uniqueness is a deterministic id. */
  create<C extends CollectionName>(collection: C, document: NewDoc<C>): Promise<void>
  /** Replaces the whole document; `document.rev` must be the one read. @throws StoreError CONFLICT otherwise. */
  replace<C extends CollectionName>(collection: C, document: Doc<C>): Promise<void>
  /** @throws StoreError MISSING when there is nothing to remove. */
  remove<C extends CollectionName>(collection: C, id: string): Promise<void>
}

export interface Store {
  get<C extends CollectionName>(collection: C, id: string): Promise<Doc<C> | null>
  /** In the order asked; a missing one is left out, one asked twice comes once. At most 100 ids. */
  getMany<C extends CollectionName>(collection: C, ids: readonly string[]): Promise<Doc<C>[]>
  /** @throws StoreError UNINDEXED when no declared index serves it. */
  query<C extends CollectionName>(collection: C, query: Query): Promise<Page<Doc<C>>>
  count<C extends CollectionName>(collection: C, where: Query['where']): Promise<number>
  /** All or nothing. Runs `work` once: retrying a conflict is the kernel's business (kernel/retry.ts).
   *  Whatever `work` throws rolls back and is thrown on. @throws StoreError CONFLICT when another writer was first.
   *  An operation that failed dooms the transaction even when `work` swallows it, because CloudBase has aborted it by
   *  then. @throws StoreError TX_ENDED when `work` has not finished within 30 seconds, TX_TOO_LARGE with the operation
   *  above the platform's hundred. */
  transact<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export type StoreFault =
  | 'CONFLICT'
  | 'EXISTS'
  | 'MISSING'
  | 'UNINDEXED'
  | 'BAD_QUERY'
  /** Malformed, or given by another question: whoever sent it is to begin the list anew. */
  | 'BAD_CURSOR'
  /** Not plain JSON, a bad id, or an indexed field that is no scalar. */
  | 'BAD_DOCUMENT'
  /** A transaction used after its end, or open for more than 30 seconds. */
  | 'TX_ENDED'
  /** More than a hundred operations in one transaction: a fault of ours, the same the next time. */
  | 'TX_TOO_LARGE'
  | 'UNAVAILABLE'
  /** No room left on the disk: nothing was written, reads go on. */
  | 'FULL'

/** What a store says went wrong. CONFLICT and UNAVAILABLE may be tried again, the others are faults or duplicates.
 *  `waited`: the store has asked again and waited for seconds; trying the whole again much would only add to the crowd. */
export class StoreError extends Error {
  constructor(
    readonly fault: StoreFault,
    message: string,
    readonly patience: 'left' | 'waited' = 'left',
  ) {
    super(message)
    this.name = 'StoreError'
  }
}
