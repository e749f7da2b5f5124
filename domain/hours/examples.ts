/** An example of each action about hours. */
import type { InputsOf } from '../ground/contract'
import type { hoursContracts } from './contract'

export const hoursExamples = ({ serviceId = 'w1:v1' } = {}) => ({
  'hours.toConfirm': {},
  'hours.confirm': { claimId: serviceId },
  'hours.mine': {},
}) satisfies InputsOf<typeof hoursContracts>
