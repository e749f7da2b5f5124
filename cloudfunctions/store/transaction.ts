/** One transaction, the same on every adapter: what goes in is checked, an operation that failed dooms it, nothing
 *  works after its end, it ends after 30 seconds at the latest and takes a hundred operations. An adapter only brings the
 *  single steps. */
import type { CollectionName } from '../../domain/collections'
import { newDocument, nextDocument, type AnyDocument } from './document'
import { checkId, indexesOf } from './plan'
import { StoreError, type Doc, type Tx } from './port'

/** CloudBase's own limit; the other adapters keep it too. */
export const TX_LIMIT_MS = 30_000

/** Operations by id that CloudBase takes in one transaction (docs/decisions/0037); the other adapters keep it too. */
export const TX_OPERATIONS = 100

/** What an adapter does inside one open transaction. Everything it is given has been checked. */
export interface TxSteps {
  get(collection: CollectionName, id: string): Promise<AnyDocument | null>
  /** `document.rev` is 1. */
  create(collection: CollectionName, document: AnyDocument): Promise<void>
  /** `document.rev` is the new one; the stored one must be `document.rev - 1`. */
  replace(collection: CollectionName, document: AnyDocument): Promise<void>
  remove(collection: CollectionName, id: string): Promise<void>
  commit(): Promise<void>
  rollback(): Promise<void>
}

/** Calls `expire` once after the limit, unless the function it returns was called before. */
export type Alarm = (expire: () => void) => () => void

/** The alarm of real time. */
export const realAlarm: Alarm = (expire) => {
  const timer = setTimeout(expire, TX_LIMIT_MS)
  return () => clearTimeout(timer)
}

/** Runs `work` in a transaction that has just been started, then commits it, or rolls back and throws on. */
export async function runTransaction<T>(
  steps: TxSteps,
  work: (tx: Tx) => Promise<T>,
  alarm: Alarm = realAlarm,
): Promise<T> {
  const tx = new GuardedTx(steps)
  try {
    const result = await withinLimit(() => runWhole(work, tx), alarm)
    tx.end()
    await steps.commit()
    return result
  } catch (error) {
    tx.end()
    // After a failed commit too: when the commit never arrived, what was written stays locked until this rollback or
    // for 30 seconds, and the next try would collide with itself. The reason must not be hidden by a rollback that
    // fails as well: the engine drops the transaction in the end.
    await steps.rollback().catch(() => undefined)
    throw error
  }
}

/** The port's types for what an adapter read. */
export function asDoc<C extends CollectionName>(document: AnyDocument): Doc<C> {
  return document as unknown as Doc<C>
}

/** `work` and every operation it started, awaited or not: none may be under way at the commit or the rollback. */
async function runWhole<T>(work: (tx: Tx) => Promise<T>, tx: GuardedTx): Promise<T> {
  let result: T
  try {
    result = await work(tx)
  } finally {
    await tx.settled()
  }
  if (tx.failure) throw tx.failure.error
  return result
}

async function withinLimit<T>(run: () => Promise<T>, alarm: Alarm): Promise<T> {
  let cancel = (): void => undefined
  const expired = new Promise<never>((_, reject) => {
    cancel = alarm(() => reject(new StoreError('TX_ENDED', `not finished within ${TX_LIMIT_MS / 1000} s`)))
  })
  try {
    return await Promise.race([run(), expired])
  } finally {
    cancel()
  }
}

class GuardedTx implements Tx {
  /** The first operation that failed. */
  failure: { error: unknown } | null = null
  #ended = false
  readonly #underWay = new Set<Promise<unknown>>()
  #operations = 0
  /** What was read or written here: a replace of anything else reads it first, and is two. */
  readonly #known = new Set<string>()

  constructor(private readonly steps: TxSteps) {}

  async get<C extends CollectionName>(collection: C, id: string): Promise<Doc<C> | null> {
    const found = await this.#run(async () => {
      indexesOf(collection)
      this.#count(collection, id)
      return this.steps.get(collection, checkId(id))
    })
    return found && asDoc<C>(found)
  }

  create(collection: CollectionName, document: unknown): Promise<void> {
    return this.#run(async () => {
      const made = newDocument(collection, document)
      this.#count(collection, made._id)
      return this.steps.create(collection, made)
    })
  }

  replace(collection: CollectionName, document: unknown): Promise<void> {
    return this.#run(async () => {
      const next = nextDocument(collection, document)
      if (!this.#known.has(keyOf(collection, next._id))) this.#count(collection, next._id)
      this.#count(collection, next._id)
      return this.steps.replace(collection, next)
    })
  }

  remove(collection: CollectionName, id: string): Promise<void> {
    return this.#run(async () => {
      indexesOf(collection)
      this.#count(collection, id)
      return this.steps.remove(collection, checkId(id))
    })
  }

  end(): void {
    this.#ended = true
  }

  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay)
  }

  #count(collection: CollectionName, id: string): void {
    this.#known.add(keyOf(collection, id))
    this.#operations += 1
    if (this.#operations > TX_OPERATIONS) throw new StoreError('TX_TOO_LARGE', `more than ${TX_OPERATIONS} operations in one transaction, with ${collection}`)
  }

  /** @param step throws nothing before its promise. */
  async #run<T>(step: () => Promise<T>): Promise<T> {
    if (this.#ended) throw new StoreError('TX_ENDED', 'this transaction has ended')
    if (this.failure) throw this.failure.error
    const running = step()
    this.#underWay.add(running)
    try {
      return await running
    } catch (error) {
      this.failure ??= { error }
      throw error
    } finally {
      this.#underWay.delete(running)
    }
  }
}

/** A space cannot be in a collection's name, so no two keys meet. */
const keyOf = (collection: CollectionName, id: string): string => `${collection} ${id}`
