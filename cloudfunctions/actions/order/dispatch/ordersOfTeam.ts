import { dispatchStateOf } from '../../../../domain/order/dispatch/dispatch'
import { ORDER_LIMITS } from '../../../../domain/order/vocab'
import { membershipId } from '../../../../domain/team/membership'
import { teamResource } from '../../../../domain/team/team'
import { defineRead, found } from '../../../kernel/action'
import { orderCard } from '../orderCard'

/** What was handed to a team, newest first: for its members, its leaders and who appoints them. */
export const ordersOfTeam = defineRead('order.ofTeam', {
  async run({ actor, store, lists, permit }, { teamId, after }) {
    const [team, mine, page] = await Promise.all([
      store.get('teams', teamId),
      store.get('memberships', membershipId(teamId, actor._id)),
      lists.page('orders', { where: { handedTo: teamId }, orderBy: { field: 'openedAt', direction: 'desc' }, after, limit: ORDER_LIMITS.feedPage }),
    ])
    permit({ ...teamResource(found(team)), owners: mine?.state === 'member' ? [actor._id] : [] })
    return { orders: lists.lines('orders', page.items, (order) => ({ ...orderCard(order), dispatch: dispatchStateOf(order) })), next: page.next }
  },
})
