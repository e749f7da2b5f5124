import { addMinutes } from '../../domain/calendar/shanghai'
import { closeByTime } from '../../domain/order/closing'
import type { Order } from '../../domain/order/order'
import { ORDER_LIMITS } from '../../domain/order/vocab'
import { BATCH, type JobContext } from './job'

/** Orders nobody came to before their day was over. @returns how many. */
export async function expireOrders(ctx: JobContext): Promise<number> {
  const due = await ctx.store.query('orders', {
    where: { state: 'open' }, orderBy: { field: 'endsAt', direction: 'asc' }, before: ctx.now, limit: BATCH,
  })
  return closeAll(ctx, due.items, 'expire', (order) => order.endsAt < ctx.now)
}

/** Confirmed orders nobody reviewed in time. @returns how many. */
export async function closeUnreviewed(ctx: JobContext): Promise<number> {
  const before = addMinutes(ctx.now, -ORDER_LIMITS.reviewDays * 24 * 60)
  const due = await ctx.store.query('orders', {
    where: { state: 'confirmed' }, orderBy: { field: 'stateSince', direction: 'asc' }, before, limit: BATCH,
  })
  return closeAll(ctx, due.items, 'closeUnreviewed', (order) => order.stateSince < before)
}

type Closing = Parameters<typeof closeByTime>[1]

async function closeAll(ctx: JobContext, due: Order[], event: Closing, isDue: (order: Order) => boolean): Promise<number> {
  let done = 0
  for (const { _id } of due) {
    if (!ctx.mayGoOn()) break
    const closed = await ctx.once(() => ctx.store.transact(async (tx) => {
      const order = await tx.get('orders', _id)
      const moved = order && isDue(order) ? closeByTime(order, event, ctx.now) : null
      if (moved) await tx.replace('orders', moved)
      return moved !== null
    }))
    if (closed) done += 1
  }
  return done
}
