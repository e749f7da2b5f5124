/** An example of each action about handing an order to a team. */
import type { InputsOf } from '../../ground/contract'
import type { dispatchContracts } from './contract'

export const dispatchExamples = ({ orderId = 'w1', teamId = 't1' } = {}) => ({
  'order.dispatch': { orderId, teamId },
  'order.takeOn': { orderId },
  'order.giveBack': { orderId, reason: '这几天人手不够' },
  'order.ofTeam': { teamId },
  'order.membersToAsk': { orderId },
  'order.askMember': { orderId, personId: 'v2' },
}) satisfies InputsOf<typeof dispatchContracts>
