/** What people do here, by its name in the contract. */
import { burstsToAsk } from './burstsToAsk'
import { closeBurstOf } from './closeBurstOf'

export const limitActions = {
  'limit.bursts': burstsToAsk,
  'limit.closeBurst': closeBurstOf,
}
