import type { Claim } from '../../../domain/order/claim'
import type { Order } from '../../../domain/order/order'
import type { Wish } from '../../../domain/wish/wish'
import { defineRead, type ReadContext } from '../../kernel/action'
import { unreadOf } from '../notice/unreadOf'
import { whoIAm } from '../person/whoIAm'
import { waitingOf } from '../workbench/waitingOf'
import { latestWishes, ownWishes } from './latestWishes'
import { openedParts } from './openedParts'
import { liveClaimsOf, promisesOf } from './promises'

/** 首页 in one answer. Whoever has no post, no promise and no accepted wish costs three round trips. */
export const homeToday = defineRead('home.today', {
  async run(ctx) {
    ctx.permit({ owners: [ctx.actor._id] })
    const { actor, store, lists, now } = ctx
    const opened = await openedParts(ctx)
    const [me, unread, claims, wishes, waiting] = await Promise.all([
      whoIAm(ctx),
      unreadOf(store, actor._id),
      opened('order.mine') ? liveClaimsOf(lists, actor) : [],
      opened('wish.mine') ? ownWishes(lists, actor) : [],
      opened('workbench.waiting') ? waitingOf(lists, actor, now) : [],
    ])
    const orders = await ordersOf(ctx, claims, wishes)
    return { me, unread, promises: promisesOf(ctx, claims, orders), wishes: await latestWishes(ctx, wishes, orders), waiting }
  },
})

/** What she promised and what was promised her, in one question. */
async function ordersOf({ lists }: ReadContext, claims: readonly Claim[], wishes: readonly Wish[]): Promise<Map<string, Order>> {
  const accepted = wishes.filter(({ state }) => state === 'accepted').map(({ _id }) => ({ _id, orderId: _id }))
  const orders = await lists.named('orders', 'claims', [...claims, ...accepted], ({ orderId }) => [orderId])
  return new Map(orders.map((order) => [order._id, order]))
}
