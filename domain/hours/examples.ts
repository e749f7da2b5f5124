/** An example of each action about hours. */
import type { InputOf } from '../contracts'
import type { hoursContracts } from './contract'

export const hoursExamples = ({ serviceId = 'w1:v1' } = {}) => ({
  'hours.toConfirm': {},
  'hours.confirm': { claimId: serviceId },
  'hours.mine': {},
}) satisfies { [N in keyof typeof hoursContracts]: InputOf<N> }
