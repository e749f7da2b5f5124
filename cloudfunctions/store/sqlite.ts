/** The store port on one SQLite file: what a county's own server, the demo and most tests run on. Every commit is on
 *  the disk before it is answered (WAL, synchronous=FULL). One connection writes and one reads, so that a read outside
 *  a transaction never sees what is not committed. Transactions of this process run one after the other and share
 *  commits (sharedCommits.ts); another process on the same file makes them CONFLICT. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { CollectionName } from '../../domain/collections'
import type { AnyDocument } from './document'
import { checkId, checkIds, indexesOf, pageOf, planCount, planQuery } from './plan'
import { StoreError, type Doc, type Page, type Query, type Store, type Tx } from './port'
import { openConnection, type Connection } from './sqliteConnection'
import { SharedCommits } from './sharedCommits'
import { carryLog, type CarriedLog } from './sqliteLog'
import { columnOf, columnValue, indexedFields } from './sqliteColumns'
import { prepareFile } from './sqliteSchema'
import { countSql, querySql } from './sqliteSql'
import { asDoc, runTransaction, type Alarm, type TxSteps } from './transaction'
import { withForms } from './withForms'

export interface SqliteOptions {
  /** Created when missing. ':memory:' is a temporary file that goes with `close`, so it need not survive a power cut. */
  file: string
  /** What ends a transaction that does not end by itself; real time when left out. */
  alarm?: Alarm
  /** How far an older file is, while it is brought to this version's form. */
  tell?: (line: string) => void
  /** Told whenever the file is not as it was written; the error goes on to whoever asked. */
  onDamage?: () => void
  /** A thread carries the log into the file, for a process that others wait for at every moment (sqliteLog.ts). */
  logBeside?: boolean
}

/** Opens the file, brings it to this version's form, and gives the store on it. */
export const openSqlite = (options: SqliteOptions): Store => withForms(openAsItLies(options))

/** The same with documents as they lie there. */
export function openAsItLies({ file, alarm, tell, onDamage, logBeside = false }: SqliteOptions): Store {
  const temporary = file === ':memory:'
  const path = temporary ? join(mkdtempSync(join(tmpdir(), 'dianliang-store-')), 'store.db') : file
  const writer = openConnection(path, { durable: !temporary, onDamage })
  try {
    prepareFile(writer, tell)
    const reader = openConnection(path, { onDamage })
    reader.exec('PRAGMA query_only = ON')
    for (const connection of [writer, reader]) connection.opened()
    return new SqliteStore(writer, reader, alarm, temporary ? dirname(path) : null, logBeside ? carryLog(path, writer) : null)
  } catch (error) {
    writer.close()
    throw error
  }
}

class SqliteStore implements Store {
  readonly #commits: SharedCommits
  /** What a transaction's own work can see of it, to notice that it would wait for itself. */
  readonly #around = new AsyncLocalStorage<{ open: boolean }>()
  #closed = false

  constructor(
    private readonly writer: Connection,
    private readonly reader: Connection,
    private readonly alarm: Alarm | undefined,
    private readonly temporaryFolder: string | null,
    private readonly log: CarriedLog | null,
  ) {
    this.#commits = new SharedCommits(writer, log)
  }

  async get<C extends CollectionName>(collection: C, id: string): Promise<Doc<C> | null> {
    this.#mustBeOpen()
    const found = getOne(this.reader, collection, checkId(id))
    return found && asDoc<C>(found)
  }

  async getMany<C extends CollectionName>(collection: C, ids: readonly string[]): Promise<Doc<C>[]> {
    this.#mustBeOpen()
    indexesOf(collection)
    const asked = checkIds(ids)
    const sql = `SELECT body FROM "${collection}" WHERE id IN (SELECT value FROM json_each(?))`
    const bodies = this.reader.all(sql, [JSON.stringify(asked)])
    const found = new Map(bodies.map(parse).map((document) => [document._id, document]))
    return asked.flatMap((id) => found.get(id) ?? []).map(asDoc<C>)
  }

  async query<C extends CollectionName>(collection: C, query: Query): Promise<Page<Doc<C>>> {
    this.#mustBeOpen()
    const plan = planQuery(collection, query)
    const { sql, values } = querySql(plan)
    return pageOf(plan, this.reader.all(sql, values).map(parse).map(asDoc<C>))
  }

  async count<C extends CollectionName>(collection: C, where: Query['where']): Promise<number> {
    this.#mustBeOpen()
    const { sql, values } = countSql(planCount(collection, where))
    return this.reader.all(sql, values)[0] as number
  }

  async transact<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    this.#mustBeOpen()
    if (this.#around.getStore()?.open) throw new Error('a transaction inside a transaction would wait for itself')
    return this.#commits.run(() => this.#runAlone(work))
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await this.#commits.idle()
    await this.log?.stop()
    this.reader.close()
    this.writer.close()
    // On Windows the file stays locked until its statements are collected; the system clears its own folder then.
    if (this.temporaryFolder) rmSync(this.temporaryFolder, { recursive: true, force: true, maxRetries: 2 })
  }

  async #runAlone<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const around = { open: true }
    try {
      this.writer.run('SAVEPOINT one', [])
      return await runTransaction(stepsOn(this.writer), (tx) => this.#around.run(around, () => work(tx)), this.alarm)
    } finally {
      around.open = false
    }
  }

  #mustBeOpen(): void {
    if (this.#closed) throw new StoreError('UNAVAILABLE', 'the store is closed')
  }
}

function stepsOn(writer: Connection): TxSteps {
  return {
    async get(collection, id) {
      return getOne(writer, collection, id)
    },
    async create(collection, document) {
      const fields = indexedFields(collection)
      const sql = `INSERT INTO "${collection}" (id, rev, body${fields.map((field) => `, ${columnOf(field)}`).join('')}) VALUES (?, 1, ?${', ?'.repeat(fields.length)})`
      writer.run(sql, [document._id, JSON.stringify(document), ...fields.map((field) => columnValue(document, field))])
    },
    async replace(collection, document) {
      const changed = changedFields(writer, collection, document)
      const sql = `UPDATE "${collection}" SET rev = ?, body = ?${changed.map((field) => `, ${columnOf(field)} = ?`).join('')} WHERE id = ? AND rev = ?`
      const values = [document.rev, JSON.stringify(document), ...changed.map((field) => columnValue(document, field)), document._id, document.rev - 1]
      if (writer.run(sql, values) === 0) throw new StoreError('CONFLICT', `${collection} has changed since it was read`)
    },
    async remove(collection, id) {
      const changed = writer.run(`DELETE FROM "${collection}" WHERE id = ?`, [id])
      if (changed === 0) throw new StoreError('MISSING', `${collection}: nothing to remove`)
    },
    async commit() {
      writer.run('RELEASE one', [])
    },
    async rollback() {
      // After a full disk SQLite has rolled everything back by itself.
      if (!writer.inTransaction()) return
      try {
        for (const sql of ['ROLLBACK TO one', 'RELEASE one']) writer.run(sql, [])
      } catch {
        // What cannot be taken back alone must not be committed with the others.
        writer.rollback()
      }
    },
  }
}

/** A column that is set, even to what it is, makes SQLite write each of its indexes anew. */
function changedFields(writer: Connection, collection: CollectionName, document: AnyDocument): string[] {
  const fields = indexedFields(collection)
  if (fields.length === 0) return []
  const stored = writer.row(`SELECT ${fields.map(columnOf).join(', ')} FROM "${collection}" WHERE id = ?`, [document._id])
  return stored ? fields.filter((field, n) => stored[n] !== columnValue(document, field)) : []
}

function getOne(connection: Connection, collection: CollectionName, id: string): AnyDocument | null {
  indexesOf(collection)
  const body = connection.first(`SELECT body FROM "${collection}" WHERE id = ?`, [id])
  return body === undefined ? null : parse(body)
}

function parse(body: unknown): AnyDocument {
  return JSON.parse(body as string) as AnyDocument
}
