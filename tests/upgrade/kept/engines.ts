/** A kept county on each of the three engines: the file itself, and its documents laid into the other two below all that
 *  looks at them. */
import { cloudbaseStore } from '../../../cloudfunctions/store/cloudbase'
import type { Store } from '../../../cloudfunctions/store/port'
import { openSimulated } from '../../../cloudfunctions/store/simulated'
import { Snapshots } from '../../../cloudfunctions/store/snapshots'
import { openSqlite } from '../../../cloudfunctions/store/sqlite'
import { INDEXES } from '../../../domain/collections'
import { databaseOf, pretendToBeInScf, rawDatabaseOf } from '../../cloudbase/wireServer/callers'
import { startWireServer } from '../../cloudbase/wireServer/wireServer'
import { lyingIn, unpack } from './keptFiles'

export interface Opened {
  store: Store
  close(): Promise<void>
}
export type Engine = keyof typeof ENGINES

export const ENGINES = {
  async SQLite(kept: string): Promise<Opened> {
    const { file, remove } = unpack(kept)
    const store = openSqlite({ file })
    return { store, close: () => store.close().then(remove) }
  },

  async simulated(kept: string): Promise<Opened> {
    const { store } = openSimulated(1, asCommitted(kept))
    return { store, close: () => store.close() }
  },

  async CloudBase(kept: string): Promise<Opened> {
    const wire = await startWireServer({ collections: Object.keys(INDEXES), indexes: INDEXES })
    pretendToBeInScf(wire)
    const database = rawDatabaseOf()
    for (const [collection, documents] of lyingIn(kept)) {
      for (let from = 0; from < documents.length; from += 100) await database.collection(collection).add(documents.slice(from, from + 100))
    }
    return { store: cloudbaseStore(databaseOf()), close: () => wire.stop() }
  },
} as const

/** All of it in one commit. */
export function asCommitted(kept: string): Snapshots {
  const snapshots = new Snapshots()
  const snapshot = snapshots.begin()
  for (const [collection, documents] of lyingIn(kept)) for (const document of documents) snapshots.create(snapshot, collection, document)
  snapshots.commit(snapshot)
  return snapshots
}
