/** What is written lies in a log first, and SQLite carries it into the file every thousand pages, inside the commit that made it so
 *  long: a tenth of a second and more in which the whole process is silent. Here a thread with a connection of its own carries it, and
 *  neither readers nor writers wait for it (docs/decisions/0047). */
import { Worker } from 'node:worker_threads'
import type { Connection } from './sqliteConnection'

/** The log of a file, as its store sees it. */
export interface CarriedLog {
  /** After each commit, of so many transactions. @returns what the next one is to wait for, without blocking anybody: else the log
   *  would grow faster than it is carried. */
  committed(transactions: number): Promise<void> | null
  /** Gives the file back to its connections. */
  stop(): Promise<void>
}

/** Between two carryings: one or two thousand pages. */
const TRANSACTIONS = 100
/** Quiet after which what is left is carried too. */
const QUIET_MS = 1000
/** From here on (64 MB), or so many transactions after a carrying began, writers pause until it is done. */
const LONG_PAGES = 16_000
const AHEAD = 1000
/** What SQLite does by itself when left alone. */
const BY_ITSELF_PAGES = 1000

const IN_THREAD = `
const { parentPort, workerData } = require('node:worker_threads')
const Database = require(workerData.driver)
const database = new Database(workerData.file, { timeout: 5000 })
const carry = database.prepare('PRAGMA wal_checkpoint(PASSIVE)').raw()
parentPort.on('message', (goOn) => {
  if (!goOn) {
    database.close()
    return parentPort.close()
  }
  let pages = [0, 0]
  try {
    pages = carry.get().slice(1)
  } catch {
    // A full or a failing disk: the writer meets it and says so.
  }
  parentPort.postMessage(pages)
})
`

/** Begins with the first commits: a store that is only read needs no thread.
 *  @param longPages only tests have another. */
export function carryLog(file: string, writer: Connection, longPages = LONG_PAGES): CarriedLog {
  let worker: Worker | null = null
  let stopped = false
  let written = 0
  /** SQLite begins its log anew when all of it lies in the file as somebody begins to write: that needs a pause. */
  let isLong = false
  let carried: { done: Promise<void>; end(): void } | null = null
  let later: NodeJS.Timeout | undefined
  writer.exec('PRAGMA wal_autocheckpoint = 0')

  function begin(): Worker {
    const made = new Worker(IN_THREAD, { eval: true, workerData: { file, driver: require.resolve('libsql') } })
    made.unref()
    made.on('message', (pages: [number, number]) => {
      const [all, inFile] = pages
      // Where less lies in the file somebody still reads what was before (a backup): no pause would help.
      isLong = all > longPages && inFile === all && written > 0
      carried?.end()
      if (inFile < all || written > 0) soon()
    })
    made.on('error', () => undefined)
    made.on('exit', () => {
      worker = null
      // Without the thread the log must not grow for ever.
      if (!stopped) writer.exec(`PRAGMA wal_autocheckpoint = ${BY_ITSELF_PAGES}`)
      stopped = true
      carried?.end()
    })
    return made
  }

  function carry(): void {
    if (carried || stopped) return
    clearTimeout(later)
    later = undefined
    written = 0
    let end = (): void => undefined
    const done = new Promise<void>((resolve) => { end = resolve })
    carried = { done, end: () => (carried = null, end()) }
    worker ??= begin()
    worker.postMessage(true)
  }

  function soon(): void {
    later ??= setTimeout(() => {
      later = undefined
      carry()
    }, QUIET_MS).unref()
  }

  return {
    committed(transactions) {
      written += transactions
      if (isLong || written >= TRANSACTIONS) carry()
      else soon()
      return carried && (isLong || written >= AHEAD) ? carried.done : null
    },
    async stop() {
      stopped = true
      clearTimeout(later)
      if (!worker) return
      const gone = new Promise((done) => worker?.once('exit', done))
      worker.ref()
      worker.postMessage(false)
      await gone
    },
  }
}
