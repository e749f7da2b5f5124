/** A look at a whole file, in a thread with a connection of its own: it takes minutes for a large one, and neither readers nor writers
 *  wait for it. SQLite's quick look at every page does not hold indexes against their tables: so the entries of each are counted, and
 *  one table a day, in turn, has every entry held against its row. Each is a reading by itself, so that the log between is not kept long. */
import { Worker } from 'node:worker_threads'

const IN_THREAD = `
const { parentPort, workerData } = require('node:worker_threads')
const Database = require(workerData.driver)
let found
try {
  const database = new Database(workerData.file, { timeout: 5000 })
  const rows = (sql) => database.prepare(sql).raw().all()
  const words = (sql) => rows(sql).map(([line]) => String(line)).filter((line) => line !== 'ok')
  found = words('PRAGMA quick_check(5)')
  for (const [table, index] of rows("SELECT tbl_name, name FROM sqlite_schema WHERE type = 'index' ORDER BY tbl_name, name")) {
    const [[of, has]] = rows(\`SELECT (SELECT count(*) FROM "\${table}" NOT INDEXED), (SELECT cast(total(1) AS integer) FROM "\${table}" INDEXED BY "\${index}")\`)
    if (of !== has) found.push(\`\${index} has \${has} of \${of}\`)
  }
  const tables = rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
  if (tables.length > 0) found.push(...words(\`PRAGMA integrity_check('\${tables[workerData.nth % tables.length][0]}')\`))
  database.close()
} catch (error) {
  const code = String(error.code)
  found = /^SQLITE_(CORRUPT|NOTADB)/.test(code) ? [...(found ?? []), code] : null
}
parentPort.postMessage(found && found.slice(0, 5))
`

export interface FileCheck {
  /** What is wrong, in SQLite's words (pages and indexes, never content); empty when nothing is; null when it could not be looked at. */
  found: Promise<string[] | null>
  stop(): Promise<void>
}

/** @param nth which table has its indexes looked at entry by entry: another one each day. */
export function checkFile(file: string, nth: number): FileCheck {
  const worker = new Worker(IN_THREAD, { eval: true, workerData: { file, nth, driver: require.resolve('libsql') } })
  worker.unref()
  const found = new Promise<string[] | null>((resolve) => {
    worker.once('message', resolve).once('error', () => resolve(null)).once('exit', () => resolve(null))
  })
  return { found, stop: async () => void (await worker.terminate()) }
}
