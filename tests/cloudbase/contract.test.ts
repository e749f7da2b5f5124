/** The store contract, kept by the CloudBase adapter through the real SDK against the wire server. */
import { cloudbaseStore } from '../../cloudfunctions/store/cloudbase'
import { INDEXES } from '../../domain/collections'
import { describeStore } from '../../cloudfunctions/store/contractKit/describeStore'
import { databaseOf, pretendToBeInScf } from './wireServer/callers'
import { startWireServer } from './wireServer/wireServer'

describeStore('CloudBase', async () => {
  const wire = await startWireServer({ collections: Object.keys(INDEXES), indexes: INDEXES })
  pretendToBeInScf(wire)
  return { store: cloudbaseStore(databaseOf()), close: () => wire.stop() }
})
