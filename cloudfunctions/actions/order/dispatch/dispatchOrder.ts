import { dispatchStateOf, handToTeam, leadersTold } from '../../../../domain/order/dispatch/dispatch'
import { newsOfDispatch } from '../../../../domain/order/dispatch/news'
import { defineWrite, found } from '../../../kernel/action'
import { tellPeople } from '../../notice/tellPeople'

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
    await tellPeople(tx, leadersTold(team), `dispatch:${orderId}:${order.rev}`, newsOfDispatch(order, 'handed'), ctx.now)
    return { orderId, state: dispatchStateOf(handed) }
  },
})
