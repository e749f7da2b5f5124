import { seatNow } from '../../../domain/order/callOff'
import type { Claim } from '../../../domain/order/claim'
import { defineRead } from '../../kernel/action'
import { claimView } from './orderCard'

/** My claims, newest first. */
export const myServices = defineRead('order.mine', {
  async run({ actor, store, permit }, { after }) {
    permit({ owners: [actor._id] })
    const orderBy = { field: 'heldAt', direction: 'desc' } as const
    const page = await store.query('claims', { where: { personId: actor._id }, orderBy, after, limit: 20 })
    // Only what is held may have been called off meanwhile.
    const orders = await store.getMany('orders', page.items.filter(({ state }) => state === 'held').map(({ orderId }) => orderId))
    const byId = new Map(orders.map((order) => [order._id, order]))
    const now = (claim: Claim) => { const order = byId.get(claim.orderId); return order ? seatNow(order, claim) : claim }
    const services = page.items.map((claim) => ({
      ...claimView(now(claim)), orderId: claim.orderId, orderTitle: claim.orderTitle, stationId: claim.station,
    }))
    return { services, next: page.next }
  },
})
