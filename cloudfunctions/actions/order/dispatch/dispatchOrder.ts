import { dispatchStateOf, handToTeam } from '../../../../domain/order/dispatch/dispatch'
import { newsOfDispatch } from '../../../../domain/order/dispatch/news'
import { defineWrite, found } from '../../../kernel/action'
import { tellPeople } from '../../notice/tellPeople'

/** Leaders that hear of it: one message each lies in the same transaction. */
const LEADERS_TOLD = 5

/** 派单: an open order is handed to a team, and its leaders hear of it. A claim on its way writes the order too, so
 *  whichever comes second decides on what the first has left. */
export const dispatchOrder = defineWrite('order.dispatch', {
  async run(tx, ctx, { orderId, teamId }) {
    const order = found(await tx.get('orders', orderId))
    ctx.permit({ place: order })
    ctx.about(orderId)
    const team = found(await tx.get('teams', teamId))
    const handed = handToTeam(order, team, { byId: ctx.actor._id, byName: ctx.actor.name }, ctx.now)
    await tx.replace('orders', handed)
    const leaders = team.leaders.slice(0, LEADERS_TOLD).map(({ personId }) => personId)
    await tellPeople(tx, leaders, `dispatch:${orderId}:${order.rev}`, newsOfDispatch(order, 'handed'), ctx.now)
    return { orderId, state: dispatchStateOf(handed) }
  },
})
