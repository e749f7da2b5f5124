import { ORDER_LIMITS } from '../../../domain/order/vocab'
import { defineRead } from '../../kernel/action'
import type { Query } from '../../store/port'
import { orderCard } from './orderCard'

/** Orders of my station or of the whole county that still have a seat free, newest first. One query. */
export const orderFeed = defineRead('order.feed', {
  async run({ actor, lists, permit }, { scope, after }) {
    permit({})
    const where: Query['where'] = scope === 'station' ? { station: actor.station, feed: 'listed' } : { centre: actor.centre, feed: 'listed' }
    const orderBy = { field: 'openedAt', direction: 'desc' } as const
    const page = await lists.page('orders', { where, orderBy, after, limit: ORDER_LIMITS.feedPage })
    return { orders: lists.lines('orders', page.items, orderCard), next: page.next }
  },
})
