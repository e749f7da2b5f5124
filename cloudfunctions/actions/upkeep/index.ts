/** What people do here, by its name in the contract. */
import { openTroubles } from './openTroubles'
import { tryAgain } from './tryAgain'

export const upkeepActions = {
  'upkeep.troubles': openTroubles,
  'upkeep.tryAgain': tryAgain,
}
