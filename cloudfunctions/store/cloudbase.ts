/** The store on CloudBase's document database, through the real SDK. Each reading is one round trip; a transaction of k
 *  operations is k + 2. The SDK's own `runTransaction` is not used: it tries again four times without a pause, and what
 *  may be tried again is the kernel's business. */
import { askAgain } from './cloudbaseFaults'
import { plain } from './cloudbaseDocument'
import type { SdkDatabase } from './cloudbaseSdk'
import { cloudbaseSteps } from './cloudbaseTx'
import { conditionOf, equalityOf } from './cloudbaseWhere'
import type { CollectionName } from '../../domain/collections'
import { checkId, checkIds, indexesOf, pageOf, planCount, planQuery } from './plan'
import type { Doc, Page, Store } from './port'
import { asDoc, runTransaction, type Alarm } from './transaction'
import { withForms } from './withForms'

/** A store over an SDK database that the caller has initialised.
 *  @param alarm what ends a transaction that does not end by itself; real time when left out. */
export const cloudbaseStore = (database: SdkDatabase, alarm?: Alarm): Store => withForms(storeOn(database, alarm))

function storeOn(database: SdkDatabase, alarm?: Alarm): Store {
  const { command } = database
  return {
    async get<C extends CollectionName>(collection: C, id: string): Promise<Doc<C> | null> {
      indexesOf(collection)
      const document = database.collection(collection).doc(checkId(id))
      const { data } = await askAgain(`get ${collection}`, () => document.get())
      return docsIn<C>(data)[0] ?? null
    },

    async getMany<C extends CollectionName>(collection: C, given: readonly string[]): Promise<Doc<C>[]> {
      indexesOf(collection)
      const ids = checkIds(given)
      if (ids.length === 0) return []
      const query = database.collection(collection).where({ _id: command.in(ids) }).limit(ids.length)
      const { data } = await askAgain(`getMany ${collection}`, () => query.get())
      const found = new Map(docsIn<C>(data).map((document) => [document._id, document]))
      return ids.flatMap((id) => found.get(id) ?? [])
    },

    async query<C extends CollectionName>(collection: C, query: Parameters<Store['query']>[1]): Promise<Page<Doc<C>>> {
      const plan = planQuery(collection, query)
      let asked = database
        .collection(collection)
        .where(conditionOf(command, plan))
        .orderBy(plan.index.sort, plan.direction)
      if (plan.index.sort !== '_id') asked = asked.orderBy('_id', plan.direction)
      const { data } = await askAgain(`query ${collection}`, () => asked.limit(plan.limit + 1).get())
      return pageOf(plan, docsIn<C>(data))
    },

    async count(collection, where) {
      const plan = planCount(collection, where)
      const asked = database.collection(collection).where(equalityOf(command, plan.equals))
      return (await askAgain(`count ${collection}`, () => asked.count())).total
    },

    async transact(work) {
      const session = await askAgain('start', () => database.startTransaction())
      return runTransaction(cloudbaseSteps(session), work, alarm)
    },

    async close() {
      // The SDK holds nothing that must be given back; its idle connections close by themselves.
    },
  }
}

function docsIn<C extends CollectionName>(data: unknown): Doc<C>[] {
  return (data as unknown[]).map((read) => asDoc<C>(plain(read)))
}
