/** Transactions one after the other, several to a commit: what one waits for is the disk, and a disk takes ten as fast as one.
 *  Each sees those before it and is rolled back alone: the first with the whole, which is nothing but it so far, each other as a
 *  savepoint, for which SQLite copies every page it writes. Nobody is answered before the commit. */
import { StoreError } from './port'
import type { Connection } from './sqliteConnection'
import type { CarriedLog } from './sqliteLog'

/** Of one commit: later ones must not wait for a long row of others, nor memory hold more than a few hundred pages. */
const TOGETHER = 64
const TOGETHER_MS = 20

/** Lets in what has come meanwhile. */
const aTurn = (): Promise<void> => new Promise((done) => setImmediate(done))

interface Waiting {
  run(first: boolean): Promise<unknown>
  resolve(value: unknown): void
  reject(error: unknown): void
}

export class SharedCommits {
  readonly #waiting: Waiting[] = []
  #under: Promise<void> | null = null

  /** @param log who carries on what commits write; missing, SQLite does it inside some of them. */
  constructor(private readonly writer: Connection, private readonly log: CarriedLog | null = null) {}

  /** Runs `work`, which begins and ends its own savepoint unless it is the first of a commit, and answers after the commit. */
  run<T>(work: (first: boolean) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ run: work, resolve: resolve as (value: unknown) => void, reject })
      this.#under ??= this.#runAll()
    })
  }

  /** When nothing waits any more. */
  async idle(): Promise<void> {
    await this.#under
  }

  async #runAll(): Promise<void> {
    // Whoever asked goes on first, so that all who ask in the same turn are here.
    await null
    // A rollback that fails leaves the next one to say so: the row goes on.
    while (this.#waiting.length > 0) {
      const together = await this.#commitTogether().catch(() => 0)
      await this.log?.committed(together)
      // A long row of writers must not keep those waiting who only look.
      if (this.#waiting.length > 0) await aTurn()
    }
    this.#under = null
  }

  /** @returns how many lie in the file now. */
  async #commitTogether(): Promise<number> {
    try {
      this.writer.run('BEGIN IMMEDIATE', [])
    } catch (error) {
      this.#waiting.shift()?.reject(error)
      return 0
    }
    const answers: { waiting: Waiting; answer: () => void }[] = []
    const begun = performance.now()
    do {
      const waiting = this.#waiting.shift() as Waiting
      const answer = await waiting.run(answers.length === 0).then((value) => () => waiting.resolve(value), (error: unknown) => () => waiting.reject(error))
      answers.push({ waiting, answer })
      if (!this.writer.inTransaction()) return failAll(answers), 0
      // What has come in meanwhile lies in sockets: one turn lets it in.
      if (this.#waiting.length === 0) await aTurn()
    } while (this.#waiting.length > 0 && answers.length < TOGETHER && performance.now() - begun < TOGETHER_MS)
    try {
      this.writer.run('COMMIT', [])
    } catch (error) {
      for (const { waiting } of answers) waiting.reject(error)
      this.writer.rollback()
      return 0
    }
    for (const { answer } of answers) answer()
    return answers.length
  }
}

/** SQLite has rolled back everything by itself (a full disk): the last hears why, the others are to try again. */
function failAll(answers: readonly { waiting: Waiting; answer: () => void }[]): void {
  for (const { waiting } of answers.slice(0, -1)) waiting.reject(new StoreError('CONFLICT', 'rolled back with another transaction'))
  answers.at(-1)?.answer()
}
