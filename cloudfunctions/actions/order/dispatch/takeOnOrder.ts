import { dispatchStateOf, takeOn } from '../../../../domain/order/dispatch/dispatch'
import { newsOfDispatch } from '../../../../domain/order/dispatch/news'
import { defineWrite } from '../../../kernel/action'
import { tellPeople } from '../../notice/tellPeople'
import { readHanded } from './readHanded'

/** The team's leader says: we come. */
export const takeOnOrder = defineWrite('order.takeOn', {
  async run(tx, ctx, { orderId }) {
    const order = await readHanded(tx, ctx, orderId)
    const taken = takeOn(order, ctx.now)
    await tx.replace('orders', taken)
    await tellPeople(tx, order.dispatch ? [order.dispatch.byId] : [], `takeOn:${orderId}:${order.rev}`, newsOfDispatch(order, 'takenOn'), ctx.now)
    return { orderId, state: dispatchStateOf(taken) }
  },
})
