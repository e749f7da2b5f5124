/** A simulated world with CloudBase's semantics: every round trip takes a random time, tasks interleave by seed, and
 *  faults strike where they are wanted. Nothing really waits, so hundreds of people tapping at once are over in a
 *  moment, and the same seed gives the same story again. */
import type { Clock } from '../kernel/clock'
import type { CollectionName } from '../../domain/collections'
import { counted, type CountedStore } from './counted'
import { checkId, checkIds, indexesOf, pageOf, planCount, planQuery } from './plan'
import { StoreError, type Store } from './port'
import { makeScheduler, type Scheduler } from './scheduler'
import { Snapshots, type Snapshot } from './snapshots'
import { asDoc, runTransaction, TX_LIMIT_MS, type TxSteps } from './transaction'
import { withForms } from './withForms'

/** How likely a round trip is lost, 0 to 1. */
export interface Faults {
  /** The request never arrives. */
  before: number
  /** The commit takes effect, but its answer never arrives. */
  afterCommit: number
}

export interface World {
  seed: number
  /** Counts its round trips. */
  store: CountedStore
  /** Simulated time. */
  clock: Clock
  sleep(ms: number): Promise<void>
  /** In [0, 1), by seed. */
  random(): number
  /** May be changed as the story goes: none while setting up, some while racing. */
  faults: Faults
}

const WORLD_BEGINS = Date.parse('2026-03-02T00:00:00.000Z')
/** A round trip to CloudBase is about 10 ms. */
const TRIP_MS = { min: 2, max: 20 }

/** A world of its own, for a test that drives it by itself. @param documents what lies there already. */
export function openSimulated(seed = 1, documents = new Snapshots()): World {
  return worldOn(makeScheduler(seed, WORLD_BEGINS), seed, documents)
}

/** A store of that world, with documents as they lie there. */
export const simulatedAsItLies = (): Store => storeOn(makeScheduler(1, WORLD_BEGINS), { before: 0, afterCommit: 0 }, new Snapshots())

/** Tells a story in a simulated world. A failure names its seed, and so does a story that waits for what never comes. */
export async function simulate<T>(seed: number, story: (world: World) => Promise<T>, documents = new Snapshots()): Promise<T> {
  const scheduler = makeScheduler(seed, WORLD_BEGINS)
  const stalled = new Promise<never>((_, reject) => {
    scheduler.whenIdle(() => reject(new Error('stalled: it waits for something outside the simulated world')))
  })
  try {
    return await Promise.race([story(worldOn(scheduler, seed, documents)), stalled])
  } catch (error) {
    if (error instanceof Error) error.message += ` (simulation seed ${seed})`
    throw error
  }
}

function worldOn(scheduler: Scheduler, seed: number, documents: Snapshots): World {
  const faults: Faults = { before: 0, afterCommit: 0 }
  return {
    seed,
    store: counted(withForms(storeOn(scheduler, faults, documents))),
    clock: { now: () => new Date(scheduler.nowMs()).toISOString() },
    sleep: scheduler.sleep,
    random: scheduler.random,
    faults,
  }
}

function storeOn(scheduler: Scheduler, faults: Faults, documents: Snapshots): Store {
  let closed = false

  /** One request and its answer; what it does happens at one moment in between. */
  async function trip<T>(effect: () => T, lostAfter = 0): Promise<T> {
    if (closed) throw new StoreError('UNAVAILABLE', 'the store is closed')
    await scheduler.sleep(TRIP_MS.min + scheduler.random() * (TRIP_MS.max - TRIP_MS.min))
    if (scheduler.random() < faults.before) throw new StoreError('UNAVAILABLE', 'the request was lost')
    const result = effect()
    if (scheduler.random() < lostAfter) throw new StoreError('UNAVAILABLE', 'the answer was lost')
    return result
  }

  function stepsOf(snapshot: Snapshot, ended: () => void): TxSteps {
    return {
      get: (collection, id) => trip(() => documents.get(collection, id, snapshot)),
      create: (collection, document) => trip(() => documents.create(snapshot, collection, document)),
      replace: (collection, document) => trip(() => documents.replace(snapshot, collection, document)),
      remove: (collection, id) => trip(() => documents.remove(snapshot, collection, id)),
      commit: () => trip(() => (ended(), documents.commit(snapshot)), faults.afterCommit),
      rollback: () => trip(() => (ended(), documents.abort(snapshot))),
    }
  }

  return {
    async get(collection, id) {
      const asked = checkedId(collection, id)
      const found = await trip(() => documents.get(collection, asked))
      return found && asDoc(found)
    },
    async getMany(collection, ids) {
      indexesOf(collection)
      const asked = checkIds(ids)
      if (asked.length === 0) return []
      return trip(() => asked.flatMap((id) => documents.get(collection, id) ?? []).map(asDoc<typeof collection>))
    },
    async query(collection, query) {
      const plan = planQuery(collection, query)
      return trip(() => pageOf(plan, documents.find(plan).map(asDoc<typeof collection>)))
    },
    async count(collection, where) {
      const plan = planCount(collection, where)
      return trip(() => documents.count(plan))
    },
    async transact(work) {
      const snapshot = await trip(() => documents.begin())
      const begunMs = scheduler.nowMs()
      const limit = (fire: () => void) => scheduler.at(begunMs + TX_LIMIT_MS, fire)
      // The platform ends it after 30 seconds by itself, whether or not the one who began it still can.
      const ended = limit(() => documents.abort(snapshot))
      return runTransaction(stepsOf(snapshot, ended), work, limit)
    },
    async close() {
      closed = true
    },
  }
}

function checkedId(collection: CollectionName, id: string): string {
  indexesOf(collection)
  return checkId(id)
}
