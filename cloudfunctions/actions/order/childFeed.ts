import { dayOf } from '../../../domain/calendar/shanghai'
import { ORDER_LIMITS } from '../../../domain/order/vocab'
import { isVetted } from '../../../domain/person/qualified'
import { refuse } from '../../../domain/ground/refusal'
import { defineRead } from '../../kernel/action'
import { orderCard } from './orderCard'

/** Children's wishes of my station that still have a seat free, for vetted adults alone (R-M3). */
export const childFeed = defineRead('order.childFeed', {
  async run({ actor, now, store, permit }, { after }) {
    permit({ place: actor, owners: [actor._id] })
    if (!isVetted(actor, dayOf(now))) refuse('NEEDS_VETTING')
    const page = await store.query('orders', {
      where: { station: actor.station, feed: 'vetted' }, orderBy: { field: 'openedAt', direction: 'desc' }, after, limit: ORDER_LIMITS.feedPage,
    })
    return { orders: page.items.map(orderCard), next: page.next }
  },
})
