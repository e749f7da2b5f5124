/** What the document database behind the wire does with documents: every committed version is kept, a transaction reads
 *  the snapshot of its first operation, and its writes lock. Write conflicts appear at the write, as MongoDB has them:
 *  a document locked by another transaction, or changed since the snapshot, dooms the writer at once. */
import { conflict, documentTooLarge, duplicate, keyTooLarge, noCollection, tooManyOperations, transactionGone, type DuplicateSpelling } from './platformError'
import type { WireLimits } from './limits'
import type { DeclaredIndexes } from './queries'

export type Row = { _id: string } & Record<string, unknown>

interface Version {
  at: number
  row: Row | null
}

export interface Transaction {
  readonly id: string
  readonly caller: string
  /** Null until the first operation, as in MongoDB. */
  snapshot: number | null
  /** Staged rows by key; null removes. */
  readonly staged: Map<string, Row | null>
  /** Reads and writes so far. */
  operations: number
  open: boolean
  /** Resolves when it has been committed or aborted: what blocked plain writers wait for. */
  readonly ended: Promise<void>
  end: () => void
}

/** A plain write met a lock: it must wait, then start again. */
export class Locked extends Error {
  constructor(readonly holder: Transaction) {
    super('locked')
  }
}

export interface EngineOptions {
  transactionMs: number
  uniqueIndexes: Readonly<Record<string, readonly (readonly string[])[]>>
  duplicateSpelling: DuplicateSpelling
  /** What a text in one of them may have is limited. */
  indexes: DeclaredIndexes
  limits: WireLimits
}

export class DocumentEngine {
  private clock = 0
  private nextId = 0
  private readonly collections = new Map<string, Map<string, Version[]>>()
  private readonly locks = new Map<string, Transaction>()
  private readonly transactions = new Map<string, Transaction>()

  constructor(private readonly options: EngineOptions) {}

  addCollection(name: string): void {
    if (!this.collections.has(name)) this.collections.set(name, new Map())
  }

  start(caller: string): Transaction {
    let end = (): void => undefined
    const ended = new Promise<void>((resolve) => {
      end = resolve
    })
    this.nextId += 1
    const id = `tx-${this.nextId}`
    const tx: Transaction = { id, caller, snapshot: null, staged: new Map(), operations: 0, open: true, ended, end }
    this.transactions.set(id, tx)
    const timer = setTimeout(() => this.abort(tx), this.options.transactionMs).unref()
    void ended.then(() => clearTimeout(timer))
    return tx
  }

  /** @throws PlatformError when it was committed, aborted or has outlived its time. */
  transaction(id: string): Transaction {
    const tx = this.transactions.get(id)
    if (!tx?.open) throw transactionGone()
    return tx
  }

  /** One more read or write inside it. @throws PlatformError, which dooms it, beyond the limit */
  operate(id: string): void {
    const tx = this.transaction(id)
    tx.operations += 1
    const { transactionOperations } = this.options.limits
    if (tx.operations > transactionOperations) throw this.refuse(tx, tooManyOperations(transactionOperations))
  }

  openTransactionOf(caller: string): Transaction | undefined {
    return [...this.transactions.values()].find((tx) => tx.open && tx.caller === caller)
  }

  commit(tx: Transaction): void {
    this.clock += 1
    for (const [key, row] of tx.staged) this.append(key, row)
    this.close(tx)
  }

  abort(tx: Transaction): void {
    if (tx.open) this.close(tx)
  }

  /** All rows as the transaction, or anybody outside one, sees them now. */
  rows(collection: string, tx: Transaction | null): Row[] {
    const documents = this.documentsOf(collection)
    if (tx) tx.snapshot ??= this.clock
    const ids = new Set(documents.keys())
    for (const key of tx?.staged.keys() ?? []) if (key.startsWith(`${collection}/`)) ids.add(idOf(key))
    return [...ids].flatMap((id) => this.row(collection, id, tx) ?? [])
  }

  row(collection: string, id: string, tx: Transaction | null): Row | null {
    const versions = this.documentsOf(collection).get(id) ?? []
    if (!tx) return versions.at(-1)?.row ?? null
    const snapshot = (tx.snapshot ??= this.clock)
    const staged = tx.staged.get(keyOf(collection, id))
    if (staged !== undefined) return staged
    return versions.filter((version) => version.at <= snapshot).at(-1)?.row ?? null
  }

  insert(collection: string, row: Row, tx: Transaction | null): void {
    if (this.row(collection, row._id, tx)) throw this.refuse(tx, this.duplicate(collection, '_id_', row._id))
    this.write(collection, [[row._id, row]], tx)
  }

  /** Stages the rows in the transaction, or commits them at once outside one; null removes.
   *  @throws Locked outside one, before anything has changed */
  write(collection: string, changes: readonly (readonly [id: string, row: Row | null])[], tx: Transaction | null): void {
    for (const [, row] of changes) if (row) this.refuseTooLarge(collection, row, tx)
    for (const [id, row] of changes) {
      for (const key of [keyOf(collection, id), ...this.uniqueKeys(collection, row)]) this.lock(key, tx)
    }
    for (const [id, row] of changes) {
      if (tx && this.changedSince(collection, id, tx)) throw this.refuse(tx, conflict())
      if (row) this.refuseTwins(collection, row, tx)
      if (tx) tx.staged.set(keyOf(collection, id), row)
      else {
        this.clock += 1
        this.append(keyOf(collection, id), row)
      }
    }
  }

  private changedSince(collection: string, id: string, tx: Transaction): boolean {
    const snapshot = (tx.snapshot ??= this.clock)
    return (this.documentsOf(collection).get(id)?.at(-1)?.at ?? 0) > snapshot
  }

  private lock(key: string, tx: Transaction | null): void {
    const holder = this.locks.get(key)
    if (holder && holder !== tx) {
      if (!tx) throw new Locked(holder)
      throw this.refuse(tx, conflict())
    }
    if (tx) this.locks.set(key, tx)
  }

  private refuseTooLarge(collection: string, row: Row, tx: Transaction | null): void {
    const { indexes, limits } = this.options
    if (Buffer.byteLength(JSON.stringify(row)) > limits.documentBytes) throw this.refuse(tx, documentTooLarge())
    const indexed = (indexes[collection] ?? []).flatMap(({ equal, sort }) => [...equal, sort])
    const tooLong = ['_id', ...indexed].some((field) => typeof row[field] === 'string' && Buffer.byteLength(row[field]) > limits.indexedBytes)
    if (tooLong) throw this.refuse(tx, keyTooLarge(collection))
  }

  private refuseTwins(collection: string, row: Row, tx: Transaction | null): void {
    for (const fields of this.options.uniqueIndexes[collection] ?? []) {
      const isTwin = (other: Row): boolean =>
        other._id !== row._id && fields.every((field) => other[field] === row[field])
      if (this.rows(collection, tx).some(isTwin)) {
        throw this.refuse(tx, this.duplicate(collection, fields.join('_'), String(row[fields[0] ?? ''])))
      }
      const since = this.rows(collection, null).filter((other) => !tx?.staged.has(keyOf(collection, other._id)))
      if (since.some(isTwin)) throw this.refuse(tx, conflict())
    }
  }

  private duplicate(collection: string, index: string, key: string): Error {
    return duplicate(this.options.duplicateSpelling, collection, index, key)
  }

  private uniqueKeys(collection: string, row: Row | null): string[] {
    const indexes = this.options.uniqueIndexes[collection] ?? []
    return row ? indexes.map((fields) => `${collection}?${JSON.stringify(fields.map((field) => row[field]))}`) : []
  }

  /** An error inside a transaction aborts it, as in MongoDB. */
  private refuse<E extends Error>(tx: Transaction | null, error: E): E {
    if (tx) this.abort(tx)
    return error
  }

  private append(key: string, row: Row | null): void {
    const documents = this.documentsOf(collectionOf(key))
    const id = idOf(key)
    documents.set(id, [...(documents.get(id) ?? []), { at: this.clock, row }])
  }

  private close(tx: Transaction): void {
    tx.open = false
    for (const [key, holder] of this.locks) if (holder === tx) this.locks.delete(key)
    tx.end()
  }

  private documentsOf(collection: string): Map<string, Version[]> {
    const documents = this.collections.get(collection)
    if (!documents) throw noCollection(collection)
    return documents
  }
}

const keyOf = (collection: string, id: string): string => `${collection}/${id}`
const collectionOf = (key: string): string => key.slice(0, key.indexOf('/'))
const idOf = (key: string): string => key.slice(key.indexOf('/') + 1)
