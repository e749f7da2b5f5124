import { passTime } from '../../../domain/order/dispatch/dispatch'
import type { JobContext } from '../job'
import { workOff, type Due } from '../workOff'

/** Orders a team was to see first go back to everybody when that time is over. @returns how many did. */
export function passDispatches(ctx: JobContext): Promise<number> {
  const due: Due = { where: { feed: 'handed' }, orderBy: { field: 'handedUntil', direction: 'asc' }, before: ctx.now }
  return workOff(ctx, 'orders', due, ({ _id }) => ctx.once(() => ctx.store.transact(async (tx) => {
    const order = await tx.get('orders', _id)
    const next = order && passTime(order, ctx.now)
    if (next) await tx.replace('orders', next)
    return Boolean(next)
  })))
}
