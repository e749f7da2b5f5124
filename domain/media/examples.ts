/** An example of each action about photos and voices. */
import type { InputsOf } from '../ground/contract'
import type { mediaContracts } from './contract'

export const mediaExamples = ({ mediaId = 'm1', wishId = 'w1', orderId = 'w1' } = {}) => ({
  'media.ticket': { kind: 'photo' },
  'media.take': { mediaId },
  'media.of': { wishId },
  'media.toReview': {},
  'media.review': { mediaId, show: true },
  'media.reviewWords': { orderId, show: true },
  'media.report': { mediaId, why: 'private' },
  'media.reportWords': { orderId, why: 'unfit' },
}) satisfies InputsOf<typeof mediaContracts>
