import { endSeat } from '../../actions/order/endSeat'
import { heldSeatsOf } from '../../actions/order/heldSeatsOf'
import type { JobContext } from '../job'
import { eachAlone, workOff } from '../workOff'

/** The seats of what was called off when more held one than end at once (docs/decisions/0037): each ends in a transaction of
 *  its own, and only when none is left does the order say so. @returns how many orders are done with. */
export function endCalledOff(ctx: JobContext): Promise<number> {
  return workOff(ctx, 'orders', { where: { news: 'seats' }, orderBy: { field: 'stateSince', direction: 'asc' } }, async ({ _id }) => {
    const seats = await heldSeatsOf(ctx.store, _id)
    const { aside, cut } = await eachAlone(ctx, seats, (id) => id, (id) => ctx.once(() => ctx.store.transact((tx) => endSeat(tx, id, ctx.now))))
    return aside === 0 && !cut && ctx.once(() => done(ctx, _id))
  })
}

function done({ store }: JobContext, orderId: string): Promise<boolean> {
  return store.transact(async (tx) => {
    const order = await tx.get('orders', orderId)
    if (order?.news !== 'seats') return false
    await tx.replace('orders', { ...order, news: 'told' })
    return true
  })
}
