/** SQLite's own look at every page of a file, in a thread with a connection of its own: it takes minutes for a large
 *  file, and neither readers nor writers wait for it. */
import { Worker } from 'node:worker_threads'

const IN_THREAD = `
const { parentPort, workerData } = require('node:worker_threads')
const Database = require(workerData.driver)
let found
try {
  const database = new Database(workerData.file, { timeout: 5000 })
  found = database.prepare('PRAGMA quick_check(5)').raw().all().map((row) => String(row[0]))
  database.close()
} catch (error) {
  const code = String(error.code)
  found = /^SQLITE_(CORRUPT|NOTADB)/.test(code) ? [code] : null
}
parentPort.postMessage(found)
`

export interface QuickCheck {
  /** What is wrong, in SQLite's words (pages and indexes, never content); empty when nothing is; null when it could not be looked at. */
  found: Promise<string[] | null>
  stop(): Promise<void>
}

export function quickCheck(file: string): QuickCheck {
  const worker = new Worker(IN_THREAD, { eval: true, workerData: { file, driver: require.resolve('libsql') } })
  worker.unref()
  const found = new Promise<string[] | null>((resolve) => {
    worker.once('message', resolve).once('error', () => resolve(null)).once('exit', () => resolve(null))
  }).then((lines) => (lines?.length === 1 && lines[0] === 'ok' ? [] : lines))
  return { found, stop: async () => void (await worker.terminate()) }
}
