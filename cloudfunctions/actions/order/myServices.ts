import { seatNow } from '../../../domain/order/callOff'
import type { Claim } from '../../../domain/order/claim'
import type { Order } from '../../../domain/order/order'
import { defineRead } from '../../kernel/action'
import { ownClaimView } from './orderCard'

/** My claims, newest first. */
export const myServices = defineRead('order.mine', {
  async run({ actor, lists, permit }, { after }) {
    permit({ owners: [actor._id] })
    const orderBy = { field: 'heldAt', direction: 'desc' } as const
    const page = await lists.page('claims', { where: { personId: actor._id }, orderBy, after, limit: 20 })
    // Only what is held may have been called off meanwhile.
    const orders = await lists.named('orders', 'claims', page.items.filter(({ state }) => state === 'held'), ({ orderId }) => [orderId])
    const services = lists.lines('claims', page.items, (claim) => ({
      ...ownClaimView(asItIs(orders, claim), actor), orderId: claim.orderId, orderTitle: claim.orderTitle, stationId: claim.station,
    }))
    return { services, next: page.next }
  },
})

function asItIs(orders: readonly Order[], claim: Claim): Claim {
  const order = orders.find(({ _id }) => _id === claim.orderId)
  return order ? seatNow(order, claim) : claim
}
