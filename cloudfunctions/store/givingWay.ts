/** A store for work nobody waits for, in a process where somebody waits for other things: on SQLite a question is answered within the
 *  same turn of the event loop, so that a job would go on from one to the next and nobody be heard until it is done. */
import { setImmediate as nextTurn } from 'node:timers'
import type { Store } from './port'

/** So long it may go on. Short: whoever comes meanwhile may need several turns. */
const TURN_MS = 4

export function givingWay(store: Store): Store {
  let begun = performance.now()

  async function letOthersIn(): Promise<void> {
    if (performance.now() - begun < TURN_MS) return
    await new Promise<void>((done) => void nextTurn(done))
    begun = performance.now()
  }
  return {
    get: async (collection, id) => (await letOthersIn(), store.get(collection, id)),
    getMany: async (collection, ids) => (await letOthersIn(), store.getMany(collection, ids)),
    query: async (collection, query) => (await letOthersIn(), store.query(collection, query)),
    count: async (collection, where) => (await letOthersIn(), store.count(collection, where)),
    transact: async (work) => (await letOthersIn(), store.transact(work)),
    close: () => store.close(),
  }
}
