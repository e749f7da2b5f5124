/** What people do here, by its name in the contract. */
import { waitingForMe } from './waitingForMe'

export const workbenchActions = {
  'workbench.waiting': waitingForMe,
}
