import { defineRead } from '../../kernel/action'
import { ownClaimView } from './orderCard'

/** My claims, newest first. */
export const myServices = defineRead('order.mine', {
  async run({ actor, lists, permit }, { after }) {
    permit({ owners: [actor._id] })
    const orderBy = { field: 'heldAt', direction: 'desc' } as const
    const page = await lists.page('claims', { where: { personId: actor._id }, orderBy, after, limit: 20 })
    const services = lists.lines('claims', page.items, (claim) => ({
      ...ownClaimView(claim, actor), orderId: claim.orderId, orderTitle: claim.orderTitle, stationId: claim.station,
    }))
    return { services, next: page.next }
  },
})
