/** What the store asks of its driver, written down call by call, and asked again of the bare driver. */
import Database from 'libsql'

interface Said {
  /** Which connection, in the order they were opened. */
  connection: number
  sql: string
  how: 'exec' | 'run' | 'get' | 'all'
  values: unknown[]
}

type Raw = Record<string, (...args: unknown[]) => unknown>

/** Until the function it returns is called, every statement of every connection opened meanwhile is written down. */
export function writeDown(into: Said[]): () => void {
  const prototype = Database.prototype as unknown as Raw
  const { prepare, exec } = prototype as { prepare: Raw[string]; exec: Raw[string] }
  const opened: unknown[] = []
  const numberOf = (database: unknown) => (opened.includes(database) ? opened.indexOf(database) : opened.push(database) - 1)
  prototype.exec = function (this: unknown, ...args) {
    into.push({ connection: numberOf(this), sql: String(args[0]), how: 'exec', values: [] })
    return exec.apply(this, args)
  }
  prototype.prepare = function (this: unknown, ...args) {
    const statement = prepare.apply(this, args) as Raw
    const connection = numberOf(this)
    for (const how of ['run', 'get', 'all'] as const) {
      const call = (statement[how] as Raw[string]).bind(statement)
      statement[how] = (...values) => (into.push({ connection, sql: String(args[0]), how, values }), call(...values))
    }
    return statement
  }
  return () => Object.assign(prototype, { prepare, exec })
}

/** Savepoints are the store's own affair: the bare driver takes one commit for each. */
export const plainly = (said: readonly Said[]): Said[] => said.filter(({ sql }) => !/^(SAVEPOINT|RELEASE|ROLLBACK TO)/.test(sql))

export interface Replay {
  run(said: readonly Said[]): void
  close(): void
}

/** @param checkpoints false: the log only grows, so that its pages can be counted. */
export function replayOn(file: string, checkpoints = true): Replay {
  const connections = [0, 1].map(() => new Database(file))
  for (const each of connections) each.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL${checkpoints ? '' : '; PRAGMA wal_autocheckpoint = 0'}`)
  const prepared = new Map<string, Raw>()
  const statementOf = (connection: number, sql: string): Raw => {
    const key = `${connection} ${sql}`
    const known = prepared.get(key)
    if (known) return known
    const made = (connections[connection] as Database.Database).prepare(sql)
    if (made.reader) made.raw()
    prepared.set(key, made as unknown as Raw)
    return made as unknown as Raw
  }
  return {
    run(said) {
      for (const { connection, sql, how, values } of said) {
        if (how === 'exec') connections[connection]?.exec(sql)
        else statementOf(connection, sql)[how]?.(...values)
      }
    },
    close: () => connections.forEach((each) => each.close()),
  }
}

export type { Said }
