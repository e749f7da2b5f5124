/** An example of each action about the station's nod. */
import type { InputsOf } from '../../ground/contract'
import type { nodContracts } from './contract'

export const nodExamples = ({ newcomerClaimId = 'w1:li' } = {}) => ({
  'order.nodsToGive': {},
  'order.newcomerPhone': { claimId: newcomerClaimId },
  'order.nod': { claimId: newcomerClaimId },
  'order.declineNod': { claimId: newcomerClaimId, note: '这位老人家怕生，站里带人去', comeBy: false },
  'order.takeBackNod': { claimId: newcomerClaimId },
}) satisfies InputsOf<typeof nodContracts>
