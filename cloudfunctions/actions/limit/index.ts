/** What people do here, by its name in the contract. */
import { burstPhone } from './burstPhone'
import { burstsToAsk } from './burstsToAsk'
import { closeBurstOf } from './closeBurstOf'

export const limitActions = {
  'limit.bursts': burstsToAsk,
  'limit.burstPhone': burstPhone,
  'limit.closeBurst': closeBurstOf,
}
