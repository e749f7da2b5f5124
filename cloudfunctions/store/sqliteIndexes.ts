/** The declared indexes of a SQLite file. */
import { INDEXES } from '../../domain/collections'
import type { Index } from '../../domain/ground/collection'
import { columnOf } from './sqliteColumns'
import type { Connection } from './sqliteConnection'

/** As SQLite keeps their making, so that one of an older make is told by its text. */
const DECLARED = new Map(
  Object.entries(INDEXES).flatMap(([collection, indexes]) => indexes.map((index) => [indexName(collection, index), indexSql(collection, index)] as const)),
)

/** Drops those no longer declared, or declared otherwise. */
export function dropStaleIndexes(connection: Connection): void {
  const present = connection.all(`SELECT json_array(name, sql) FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL`, []) as string[]
  for (const [name, sql] of present.map((row) => JSON.parse(row) as [string, string])) {
    if (DECLARED.get(name) !== sql) connection.exec(`DROP INDEX "${name}"`)
  }
}

/** Makes the missing ones, each committed by itself: broken off, the next opening goes on. */
export function makeMissingIndexes(connection: Connection, tell: (line: string) => void): void {
  const present = new Set(connection.all(`SELECT name FROM sqlite_schema WHERE type = 'index'`, []))
  const missing = [...DECLARED].filter(([name]) => !present.has(name))
  for (const [nth, [name, sql]] of missing.entries()) {
    // One that holds a county takes a while for each.
    tell(`数据文件正在升级：索引 ${nth + 1}/${missing.length} ${name} · making an index`)
    connection.exec(sql)
  }
}

export function indexName(collection: string, { equal, sort }: Index): string {
  return [collection, 'by', ...equal, sort].join('_')
}

function indexSql(collection: string, index: Index): string {
  const fields = [...index.equal, ...(index.sort === '_id' ? [] : [index.sort]), '_id']
  return `CREATE INDEX "${indexName(collection, index)}" ON "${collection}" (${fields.map(columnOf).join(', ')})`
}
