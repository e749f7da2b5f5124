/** The store port on one SQLite file: what a county's own server, the demo and most tests run on. Every commit is on
 *  the disk before it is answered (WAL, synchronous=FULL). One connection writes and one reads, so that a read outside
 *  a transaction never sees what is not committed. Transactions of this process run one after the other and share
 *  commits (sharedCommits.ts); another process on the same file makes them CONFLICT. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { CollectionName } from '../../domain/collections'
import { checkId, checkIds, indexesOf, pageOf, planCount, planQuery } from './plan'
import { StoreError, type Doc, type Page, type Query, type Store, type Tx } from './port'
import { openConnection, type Connection } from './sqliteConnection'
import { SharedCommits } from './sharedCommits'
import { carryLog, type CarriedLog } from './sqliteLog'
import { prepareFile } from './sqliteSchema'
import { countSql, querySql } from './sqliteSql'
import { getOne, parse, stepsOn } from './sqliteSteps'
import { asDoc, runTransaction, type Alarm } from './transaction'
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
  /** What a transaction's own work can see of it, to notice that it would wait for itself. Only on a temporary file, where tests
   *  run: it makes every promise of the process dearer, and a real file has the alarm. */
  readonly #around: AsyncLocalStorage<{ open: boolean }> | null
  #closed = false

  constructor(
    private readonly writer: Connection,
    private readonly reader: Connection,
    private readonly alarm: Alarm | undefined,
    private readonly temporaryFolder: string | null,
    private readonly log: CarriedLog | null,
  ) {
    this.#commits = new SharedCommits(writer, log)
    this.#around = temporaryFolder === null ? null : new AsyncLocalStorage()
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
    if (this.#around?.getStore()?.open) throw new Error('a transaction inside a transaction would wait for itself')
    return this.#commits.run((first) => this.#runAlone(work, first))
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

  async #runAlone<T>(work: (tx: Tx) => Promise<T>, first: boolean): Promise<T> {
    if (!first) this.writer.run('SAVEPOINT one', [])
    const around = this.#around
    if (!around) return runTransaction(stepsOn(this.writer, first), work, this.alarm)
    const here = { open: true }
    try {
      return await runTransaction(stepsOn(this.writer, first), (tx) => around.run(here, () => work(tx)), this.alarm)
    } finally {
      here.open = false
      // As long as it is on, each promise of the process pays for it, and a hundred stores' are a hundred times that.
      around.disable()
    }
  }

  #mustBeOpen(): void {
    if (this.#closed) throw new StoreError('UNAVAILABLE', 'the store is closed')
  }
}
