import { concernedBy } from '../../../domain/wish/concerned'
import { newsOfSeats } from '../../../domain/order/news'
import { withoutUntold } from '../../../domain/order/timeLine'
import type { Claim } from '../../../domain/order/claim'
import type { Order } from '../../../domain/order/order'
import { toldAll } from '../../../domain/order/untold'
import { tellPeople } from '../../actions/notice/tellPeople'
import type { JobContext } from '../job'
import { workOff } from '../workOff'

/** What happened to orders' seats since the last run becomes one message each for who is helped and who wrote for her.
 *  @returns how many orders were told of. */
export function tellOrderNews(ctx: JobContext): Promise<number> {
  return workOff(ctx, 'orders', { where: { news: 'due' }, orderBy: { field: 'stateSince', direction: 'asc' } }, async (order) => {
    const { items } = await ctx.store.query('claims', { where: { orderId: order._id }, orderBy: { field: 'heldAt', direction: 'asc' }, limit: 100 })
    return ctx.once(() => tellOne(ctx, order._id, items))
  })
}

/** The order says "told" in the transaction that writes the messages, so two runs at once tell once. */
function tellOne({ store, now }: JobContext, orderId: string, claims: readonly Claim[]): Promise<boolean> {
  return store.transact(async (tx) => {
    const order = await tx.get('orders', orderId)
    if (!order || order.news !== 'due') return false
    // How many are missing still is counted as she was told: without whom the station has not nodded to.
    const news = newsOfSeats(withoutUntold(order, claims, now), { ...order.untold, done: Math.min(order.untold.done, waitingForHerWord(claims)) })
    await tx.replace('orders', { ...order, ...toldAll })
    if (news) await tellPeople(tx, concernedBy(order), causeOf(order), news, now)
    return news !== null
  })
}

/** Each telling changes the order, so its revision names this one. */
const causeOf = (order: Order): string => `seats:${order._id}:${order.rev}`

/** Whoever has given her word already is not asked for it. */
const waitingForHerWord = (claims: readonly Claim[]): number => claims.filter((claim) => claim.state === 'checkedOut' && !claim.beneficiaryConfirmed).length
