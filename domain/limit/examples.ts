/** An example of each action about bursts. */
import type { InputsOf } from '../ground/contract'
import type { limitContracts } from './contract'

export const limitExamples = ({ burstId = 'v1:2026-06-01' } = {}) => ({
  'limit.bursts': {},
  'limit.burstPhone': { burstId },
  'limit.closeBurst': { burstId, note: '问过了，没事' },
}) satisfies InputsOf<typeof limitContracts>
