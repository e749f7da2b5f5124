import { passTime } from '../../../domain/order/dispatch/dispatch'
import { BATCH, type JobContext } from '../job'

/** Orders a team was to see first go back to everybody when that time is over. @returns how many did. */
export async function passDispatches({ store, now, once, mayGoOn }: JobContext): Promise<number> {
  const due = await store.query('orders', { where: { feed: 'handed' }, orderBy: { field: 'handedUntil', direction: 'asc' }, before: now, limit: BATCH })
  let passed = 0
  for (const { _id } of due.items) {
    if (!mayGoOn()) break
    const done = await once(() => store.transact(async (tx) => {
      const order = await tx.get('orders', _id)
      const next = order && passTime(order, now)
      if (next) await tx.replace('orders', next)
      return Boolean(next)
    }))
    if (done) passed += 1
  }
  return passed
}
