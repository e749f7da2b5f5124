/** What the function desk does here, by its name in the contract. */
import { exportMyData } from './exportMyData'

export const privacyDeskActions = {
  'privacy.export': exportMyData,
}
