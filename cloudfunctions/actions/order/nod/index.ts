/** What people do here, by its name in the contract. */
import { declineNodOrder } from './declineNodOrder'
import { newcomerPhone } from './newcomerPhone'
import { nodsToGive } from './nodsToGive'
import { nodToClaim } from './nodToClaim'
import { takeBackNod } from './takeBackNod'

export const nodActions = {
  'order.nodsToGive': nodsToGive,
  'order.newcomerPhone': newcomerPhone,
  'order.nod': nodToClaim,
  'order.declineNod': declineNodOrder,
  'order.takeBackNod': takeBackNod,
}
