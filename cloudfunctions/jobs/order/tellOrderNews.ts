import { concernedBy } from '../../../domain/wish/concerned'
import { newsOfSeats } from '../../../domain/order/news'
import type { Order } from '../../../domain/order/order'
import { toldAll } from '../../../domain/order/untold'
import { tellPeople } from '../../actions/notice/tellPeople'
import type { Store } from '../../store/port'
import type { JobContext } from '../job'
import { workOff } from '../workOff'

/** What happened to orders' seats since the last run becomes one message each for who is helped and who wrote for her.
 *  @returns how many orders were told of. */
export function tellOrderNews(ctx: JobContext): Promise<number> {
  return workOff(ctx, 'orders', { where: { news: 'due' }, orderBy: { field: 'stateSince', direction: 'asc' } }, async (order) => {
    const waiting = order.untold.done > 0 ? await waitingForHerWord(ctx.store, order._id) : 0
    return ctx.once(() => tellOne(ctx, order._id, waiting))
  })
}

/** The order says "told" in the transaction that writes the messages, so two runs at once tell once. */
function tellOne({ store, now }: JobContext, orderId: string, waiting: number): Promise<boolean> {
  return store.transact(async (tx) => {
    const order = await tx.get('orders', orderId)
    if (!order || order.news !== 'due') return false
    const news = newsOfSeats(order, { ...order.untold, done: Math.min(order.untold.done, waiting) })
    await tx.replace('orders', { ...order, ...toldAll })
    if (news) await tellPeople(tx, concernedBy(order), causeOf(order), news, now)
    return news !== null
  })
}

/** Each telling changes the order, so its revision names this one. */
const causeOf = (order: Order): string => `seats:${order._id}:${order.rev}`

/** Whoever has given her word already is not asked for it. */
async function waitingForHerWord(store: Store, orderId: string): Promise<number> {
  const { items } = await store.query('claims', { where: { orderId }, orderBy: { field: 'heldAt', direction: 'asc' }, limit: 100 })
  return items.filter((claim) => claim.state === 'checkedOut' && !claim.beneficiaryConfirmed).length
}
