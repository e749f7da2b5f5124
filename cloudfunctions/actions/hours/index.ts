/** What people do here, by its name in the contract. */
import { confirmService } from './confirmService'
import { myHours } from './myHours'
import { servicesToConfirm } from './servicesToConfirm'

export const hoursActions = {
  'hours.toConfirm': servicesToConfirm,
  'hours.confirm': confirmService,
  'hours.mine': myHours,
}
