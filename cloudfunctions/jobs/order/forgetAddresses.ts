import { dayOf } from '../../../domain/calendar/shanghai'
import type { OrderState } from '../../../domain/order/vocab'
import { contactOfWish } from '../../../domain/person/person'
import { keptSince } from '../../../domain/calendar/retention'
import { ruleOn } from '../../../domain/ground/ruleBook'
import { WISH_ADDRESS } from '../../../domain/order/retention'
import { removeIfThere } from '../../kernel/removeIfThere'
import type { Tx } from '../../store/port'
import type { JobContext } from '../job'
import { workOff, type Due } from '../workOff'

const OVER: readonly OrderState[] = ['reviewed', 'closedUnreviewed', 'expired']

/** Phone and address told with a wish go ninety days after it was over. @returns how many. */
export async function forgetAddresses(ctx: JobContext): Promise<number> {
  const before = keptSince(ruleOn(WISH_ADDRESS, dayOf(ctx.now)), ctx.now)
  let done = 0
  for (const state of OVER) {
    const due: Due = { where: { state, contact: 'kept' }, orderBy: { field: 'stateSince', direction: 'asc' }, before }
    done += await workOff(ctx, 'orders', due, ({ _id }) => ctx.once(() => ctx.store.transact((tx) => forgetOne(tx, _id, state))))
  }
  return done
}

async function forgetOne(tx: Tx, id: string, state: OrderState): Promise<boolean> {
  const order = await tx.get('orders', id)
  if (order?.state !== state || !order.contact) return false
  const { contact: _gone, ...rest } = order
  await removeIfThere(tx, 'contacts', contactOfWish(id))
  await tx.replace('orders', rest)
  return true
}
