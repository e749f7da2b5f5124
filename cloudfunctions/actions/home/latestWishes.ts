import { seatNow } from '../../../domain/order/callOff'
import type { Order } from '../../../domain/order/order'
import { LOOKED, newestFirst, shownOf, worthALook } from '../../../domain/home/latestWishes'
import type { HomeWish } from '../../../domain/home/contract'
import { needsClaims, standingOf, type OrderStanding } from '../../../domain/home/standing'
import { hasPost } from '../../../domain/person/known'
import type { Person } from '../../../domain/person/person'
import type { Wish } from '../../../domain/wish/wish'
import type { ReadContext } from '../../kernel/action'
import type { Lists } from '../../kernel/lists'
import { viewerOf } from '../order/orderDetail'
import { wishLine } from '../wish/wishLine'

/** Her latest wishes; those she wrote for others only where a post of hers lets her write any, or it would be a question for nothing. */
export async function ownWishes(lists: Lists, { _id, posts }: Person): Promise<Wish[]> {
  const newest = { orderBy: { field: 'toldAt', direction: 'desc' }, limit: LOOKED } as const
  const [forHer, byHer] = await Promise.all([
    lists.page('wishes', { where: { beneficiaryId: _id }, ...newest }),
    hasPost(posts) ? lists.page('wishes', { where: { writerId: _id }, ...newest }) : null,
  ])
  return newestFirst(forHer.items, byHer?.items ?? [])
}

/** Those 首页 shows, each with how its order stands. */
export async function latestWishes(ctx: ReadContext, wishes: readonly Wish[], orders: ReadonlyMap<string, Order>): Promise<HomeWish[]> {
  const looked = worthALook(wishes, orders)
  const standings = new Map<string, OrderStanding>()
  await Promise.all(looked.map(async ({ _id }) => {
    const order = orders.get(_id)
    const standing = order && (await ctx.lists.awaited('orders', _id, () => standingNow(ctx, order), null))
    if (standing) standings.set(_id, standing)
  }))
  return ctx.lists.lines('wishes', shownOf(looked, orders, standings), (wish) => {
    const order = standings.get(wish._id)
    return { ...wishLine(wish), ...(order ? { order } : {}) }
  })
}

async function standingNow(ctx: ReadContext, order: Order): Promise<OrderStanding> {
  const { lists, agent, now } = ctx
  const page = needsClaims(order, agent !== null)
    ? await lists.page('claims', { where: { orderId: order._id }, orderBy: { field: 'heldAt', direction: 'asc' }, limit: 100 })
    : null
  return standingOf(order, (page?.items ?? []).map((claim) => seatNow(order, claim)), viewerOf(ctx, order), now)
}
