import { agencyId } from '../../../domain/agency/agency'
import type { Around, Pair } from '../../../domain/merge/onePerson'
import type { Tx } from '../../store/port'

/** What lies beside two registrations and may say that they are two people, or that one of them is going. */
export async function aroundPair(tx: Tx, { kept, lost }: Pair): Promise<Around> {
  return {
    agencies: [await tx.get('agencies', agencyId(kept._id, lost._id)), await tx.get('agencies', agencyId(lost._id, kept._id))],
    closings: [await tx.get('closings', kept._id), await tx.get('closings', lost._id)],
  }
}
