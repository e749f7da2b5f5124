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

interface Carrying {
  done: Promise<void>
  end(): void
}

/** Begins with the first commits: a store that is only read needs no thread.
 *  @param longPages only tests have another. */
export function carryLog(file: string, writer: Connection, longPages = LONG_PAGES): CarriedLog {
  writer.exec('PRAGMA wal_autocheckpoint = 0')
  return new LogCarrier(file, writer, longPages)
}

class LogCarrier implements CarriedLog {
  #worker: Worker | null = null
  #stopped = false
  /** Transactions since the last carrying began. */
  #written = 0
  /** SQLite begins its log anew when all of it lies in the file as somebody begins to write: that needs a pause. */
  #isLong = false
  #carrying: Carrying | null = null
  #later: NodeJS.Timeout | undefined

  constructor(private readonly file: string, private readonly writer: Connection, private readonly longPages: number) {}

  committed(transactions: number): Promise<void> | null {
    this.#written += transactions
    if (this.#isLong || this.#written >= TRANSACTIONS) this.#carry()
    else this.#soon()
    return this.#carrying && (this.#isLong || this.#written >= AHEAD) ? this.#carrying.done : null
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#later)
    const worker = this.#worker
    if (!worker) return
    const gone = new Promise((done) => worker.once('exit', done))
    worker.ref()
    worker.postMessage(false)
    await gone
  }

  #carry(): void {
    if (this.#carrying || this.#stopped) return
    clearTimeout(this.#later)
    this.#later = undefined
    this.#written = 0
    let end = (): void => undefined
    const done = new Promise<void>((resolve) => { end = resolve })
    this.#carrying = { done, end }
    this.#worker ??= this.#begin()
    this.#worker.postMessage(true)
  }

  #soon(): void {
    this.#later ??= setTimeout(() => {
      this.#later = undefined
      this.#carry()
    }, QUIET_MS).unref()
  }

  #begin(): Worker {
    const made = new Worker(IN_THREAD, { eval: true, workerData: { file: this.file, driver: require.resolve('libsql') } })
    made.unref()
    made.on('message', ([all, inFile]: [number, number]) => {
      // Where less lies in the file somebody still reads what was before (a backup): no pause would help.
      this.#isLong = all > this.longPages && inFile === all && this.#written > 0
      this.#endCarrying()
      if (inFile < all || this.#written > 0) this.#soon()
    })
    made.on('error', () => undefined)
    made.on('exit', () => this.#ended())
    return made
  }

  /** Without the thread the log must not grow for ever. */
  #ended(): void {
    this.#worker = null
    if (!this.#stopped) this.writer.exec(`PRAGMA wal_autocheckpoint = ${BY_ITSELF_PAGES}`)
    this.#stopped = true
    this.#endCarrying()
  }

  #endCarrying(): void {
    const carrying = this.#carrying
    this.#carrying = null
    carrying?.end()
  }
}
