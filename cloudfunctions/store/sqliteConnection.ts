/** One connection to a SQLite file: the only place that knows the driver (libsql, prebuilt inside npm). Its statements
 *  are kept prepared, and its errors come out as the store's own. */
import Database from 'libsql'
import { StoreError } from './port'

/** What may be bound. Never a boolean: the driver ends the whole process over one. */
export type Bound = string | number | null

export interface Connection {
  exec(sql: string): void
  /** How many rows it changed. */
  run(sql: string, values: readonly Bound[]): number
  /** The first column of the first row; undefined when there is none. */
  first(sql: string, values: readonly Bound[]): unknown
  /** The first row. */
  row(sql: string, values: readonly Bound[]): unknown[] | undefined
  /** The first column of every row. */
  all(sql: string, values: readonly Bound[]): unknown[]
  /** From now on it waits for other processes only briefly. */
  opened(): void
  inTransaction(): boolean
  rollback(): void
  close(): void
}

/** How long opening waits for another process that is opening the file too. */
const OPENING_MS = 5000
/** How long a statement blocks this process while another one writes. Short: a retry waits without blocking. */
const BUSY_MS = 100

export interface ConnectionOptions {
  /** Every commit is on the disk before it returns; true when left out. */
  durable?: boolean
  /** Called whenever a statement met a page that is not as it was written. */
  onDamage?: () => void
}

/** Opens a connection, patient until `opened` is called. */
export function openConnection(path: string, { durable = true, onDamage }: ConnectionOptions = {}): Connection {
  const guarded = <T>(call: () => T): T => asStoreErrors(call, onDamage)
  const database = guarded(() => new Database(path, { timeout: OPENING_MS }))
  guarded(() => database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${durable ? 'FULL' : 'OFF'}`))
  const prepared = new Map<string, Database.Statement>()

  function statement(sql: string): Database.Statement {
    let known = prepared.get(sql)
    if (!known) {
      known = database.prepare(sql)
      if (known.reader) known.raw()
      prepared.set(sql, known)
    }
    return known
  }

  return {
    exec: (sql) => void guarded(() => database.exec(sql)),
    run: (sql, values) => guarded(() => statement(sql).run(...values).changes),
    first: (sql, values) => guarded(() => (statement(sql).get(...values) as unknown[] | undefined)?.[0]),
    row: (sql, values) => guarded(() => statement(sql).get(...values) as unknown[] | undefined),
    all: (sql, values) => guarded(() => (statement(sql).all(...values) as unknown[][]).map((row) => row[0])),
    opened: () => void guarded(() => database.exec(`PRAGMA busy_timeout = ${BUSY_MS}`)),
    inTransaction: () => database.inTransaction,
    rollback: () => {
      // After a full disk SQLite has rolled back by itself.
      if (database.inTransaction) database.exec('ROLLBACK')
    },
    close: () => {
      prepared.clear()
      database.close()
    },
  }
}

/** A write that the system did not take: the disk is full, or as good as gone. */
const NO_ROOM = /^SQLITE_(FULL|IOERR_(WRITE|FSYNC|TRUNCATE|SHMSIZE|SHMOPEN))$/

const DAMAGED = /^SQLITE_(CORRUPT|NOTADB)/

function asStoreErrors<T>(call: () => T, onDamage?: () => void): T {
  try {
    return call()
  } catch (error) {
    const code = (error as { code?: unknown }).code
    if (code === 'SQLITE_CONSTRAINT_PRIMARYKEY') throw new StoreError('EXISTS', 'this id is taken')
    if (typeof code === 'string' && code.startsWith('SQLITE_BUSY')) throw new StoreError('CONFLICT', 'another process is writing')
    if (typeof code === 'string' && NO_ROOM.test(code)) throw new StoreError('FULL', 'no room on the disk')
    if (typeof code === 'string' && DAMAGED.test(code)) onDamage?.()
    throw error
  }
}
