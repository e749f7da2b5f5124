import { giveBackSeat } from '../../../domain/order/seats'
import type { Tx } from '../../store/port'
import { BATCH, type JobContext } from '../job'

/** Held claims without progress give their seats back (F24). @returns how many. */
export async function lapseClaims({ store, now, once, mayGoOn }: JobContext): Promise<number> {
  const due = await store.query('claims', {
    where: { state: 'held' }, orderBy: { field: 'lapseAt', direction: 'asc' }, before: now, limit: BATCH,
  })
  let done = 0
  for (const { _id } of due.items) {
    if (!mayGoOn()) break
    if (await once(() => store.transact((tx) => lapse(tx, _id, now)))) done += 1
  }
  return done
}

async function lapse(tx: Tx, claimId: string, now: string): Promise<boolean> {
  const claim = await tx.get('claims', claimId)
  if (!claim || claim.state !== 'held' || claim.lapseAt >= now) return false
  const order = await tx.get('orders', claim.orderId)
  const person = await tx.get('people', claim.personId)
  if (!order || !person) return false
  const moved = giveBackSeat(order, person, claim, { state: 'lapsed', note: '' }, now)
  await tx.replace('claims', moved.claim)
  await tx.replace('orders', moved.order)
  await tx.replace('people', moved.person)
  return true
}
