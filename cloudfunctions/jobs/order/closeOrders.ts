import { addMinutes } from '../../../domain/calendar/shanghai'
import { closeUnreviewed, closeWindow } from '../../../domain/order/closing'
import type { Order } from '../../../domain/order/order'
import { ORDER_LIMITS } from '../../../domain/order/vocab'
import type { JobContext } from '../job'
import { workOff, type Due } from '../workOff'

/** Orders whose window is over leave the feed, and end when nobody is left to wait for. @returns how many. */
export async function closeWindows(ctx: JobContext): Promise<number> {
  let done = 0
  // What a team sees first is everybody's before its window is over (passDispatches).
  for (const feed of ['listed', 'vetted']) {
    done += await closeAll(ctx, { where: { feed }, orderBy: { field: 'endsAt', direction: 'asc' }, before: ctx.now }, (order) => closeWindow(order, ctx.now))
  }
  return done
}

/** Confirmed orders nobody reviewed in time. @returns how many. */
export function closeUnreviewedOrders(ctx: JobContext): Promise<number> {
  const before = addMinutes(ctx.now, -ORDER_LIMITS.reviewDays * 24 * 60)
  const due: Due = { where: { state: 'confirmed' }, orderBy: { field: 'stateSince', direction: 'asc' }, before }
  return closeAll(ctx, due, (order) => (order.stateSince < before ? closeUnreviewed(order, ctx.now) : null))
}

/** `close` looks again at what is there inside the transaction; null when somebody moved it first. */
function closeAll(ctx: JobContext, due: Due, close: (order: Order) => Order | null): Promise<number> {
  return workOff(ctx, 'orders', due, ({ _id }) => ctx.once(() => ctx.store.transact(async (tx) => {
    const order = await tx.get('orders', _id)
    const moved = order && close(order)
    if (moved) await tx.replace('orders', moved)
    return Boolean(moved)
  })))
}
