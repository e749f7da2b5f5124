import { dispatchStateOf, giveBackDispatch } from '../../../../domain/order/dispatch/dispatch'
import { newsOfDispatch } from '../../../../domain/order/dispatch/news'
import { defineWrite } from '../../../kernel/action'
import { tellPeople } from '../../notice/tellPeople'
import { readHanded } from './readHanded'

/** The team cannot come: everybody sees the order again, and who handed it over hears of it. */
export const giveBackOrder = defineWrite('order.giveBack', {
  async run(tx, ctx, { orderId, reason }) {
    const order = await readHanded(tx, ctx, orderId)
    const back = giveBackDispatch(order, reason, ctx.now)
    await tx.replace('orders', back)
    await tellPeople(tx, order.dispatch ? [order.dispatch.byId] : [], `giveBack:${orderId}:${order.rev}`, newsOfDispatch(order, 'returned'), ctx.now)
    return { orderId, state: dispatchStateOf(back) }
  },
})
