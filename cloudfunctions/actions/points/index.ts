/** What people do here, by its name in the contract. */
import { myPoints } from './myPoints'

export const pointsActions = {
  'points.mine': myPoints,
}
