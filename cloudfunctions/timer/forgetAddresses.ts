import { dayOf } from '../../domain/calendar/shanghai'
import type { OrderState } from '../../domain/order/vocab'
import { contactOfWish } from '../../domain/person/person'
import { keptSince, retentionOn } from '../../domain/privacy/retention'
import { removeIfThere } from '../kernel/removeIfThere'
import type { Tx } from '../store/port'
import { BATCH, type JobContext } from './job'

const OVER: readonly OrderState[] = ['reviewed', 'closedUnreviewed', 'expired']

/** Phone and address told with a wish go ninety days after it was over. @returns how many. */
export async function forgetAddresses({ store, now, once, mayGoOn }: JobContext): Promise<number> {
  const before = keptSince(retentionOn('wishAddress', dayOf(now)), now)
  let done = 0
  for (const state of OVER) {
    const due = await store.query('orders', { where: { state, contact: 'kept' }, orderBy: { field: 'stateSince', direction: 'asc' }, before, limit: BATCH })
    for (const { _id } of due.items) {
      if (!mayGoOn()) return done
      if (await once(() => store.transact((tx) => forgetOne(tx, _id, state)))) done += 1
    }
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

/** What was said to get a new phone linked is of no use once it was, or has lapsed. @returns how many. */
export async function forgetIdentityClaims({ store, now, once, mayGoOn }: JobContext): Promise<number> {
  const before = keptSince(retentionOn('identityClaim', dayOf(now)), now)
  let done = 0
  for (const state of ['waiting', 'approved']) {
    const due = await store.query('identityClaims', { where: { state }, orderBy: { field: 'at', direction: 'asc' }, before, limit: BATCH })
    for (const { _id } of due.items) {
      if (!mayGoOn()) return done
      if (await once(() => store.transact((tx) => forgetClaim(tx, _id, before)))) done += 1
    }
  }
  return done
}

/** Said again meanwhile, it is young. */
async function forgetClaim(tx: Tx, id: string, before: string): Promise<boolean> {
  const claim = await tx.get('identityClaims', id)
  if (!claim || claim.at >= before) return false
  await tx.remove('identityClaims', id)
  return true
}
