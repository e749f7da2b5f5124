/** What people do here, by its name in the contract. */
import { askMember } from './askMember'
import { dispatchOrder } from './dispatchOrder'
import { giveBackOrder } from './giveBackOrder'
import { membersToAsk } from './membersToAsk'
import { ordersOfTeam } from './ordersOfTeam'
import { takeOnOrder } from './takeOnOrder'

export const dispatchActions = {
  'order.dispatch': dispatchOrder,
  'order.takeOn': takeOnOrder,
  'order.giveBack': giveBackOrder,
  'order.ofTeam': ordersOfTeam,
  'order.membersToAsk': membersToAsk,
  'order.askMember': askMember,
}
