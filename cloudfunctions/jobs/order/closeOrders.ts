import { addMinutes } from '../../../domain/calendar/shanghai'
import { closeUnreviewed, closeWindow } from '../../../domain/order/closing'
import type { Order } from '../../../domain/order/order'
import { ORDER_LIMITS } from '../../../domain/order/vocab'
import { BATCH, type JobContext } from '../job'

/** Orders whose window is over leave the feed, and end when nobody is left to wait for. @returns how many. */
export async function closeWindows(ctx: JobContext): Promise<number> {
  let done = 0
  for (const feed of ['listed', 'vetted', 'handed']) {
    const due = await ctx.store.query('orders', {
      where: { feed }, orderBy: { field: 'endsAt', direction: 'asc' }, before: ctx.now, limit: BATCH,
    })
    done += await closeAll(ctx, due.items, (order) => closeWindow(order, ctx.now))
  }
  return done
}

/** Confirmed orders nobody reviewed in time. @returns how many. */
export async function closeUnreviewedOrders(ctx: JobContext): Promise<number> {
  const before = addMinutes(ctx.now, -ORDER_LIMITS.reviewDays * 24 * 60)
  const due = await ctx.store.query('orders', {
    where: { state: 'confirmed' }, orderBy: { field: 'stateSince', direction: 'asc' }, before, limit: BATCH,
  })
  return closeAll(ctx, due.items, (order) => (order.stateSince < before ? closeUnreviewed(order, ctx.now) : null))
}

/** `close` looks again at what is there inside the transaction; null when somebody moved it first. */
async function closeAll(ctx: JobContext, due: Order[], close: (order: Order) => Order | null): Promise<number> {
  let done = 0
  for (const { _id } of due) {
    if (!ctx.mayGoOn()) break
    const closed = await ctx.once(() => ctx.store.transact(async (tx) => {
      const order = await tx.get('orders', _id)
      const moved = order && close(order)
      if (moved) await tx.replace('orders', moved)
      return Boolean(moved)
    }))
    if (closed) done += 1
  }
  return done
}
