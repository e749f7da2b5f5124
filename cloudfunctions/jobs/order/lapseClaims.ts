import { awaitsItsEnd } from '../../../domain/order/callOff'
import { newsOfLapse } from '../../../domain/order/news'
import { lapseWithout } from '../../../domain/order/seats'
import { withSeat } from '../../../domain/order/seatStory'
import { tellPeople } from '../../actions/notice/tellPeople'
import type { Tx } from '../../store/port'
import type { JobContext } from '../job'
import { workOff, type Due } from '../workOff'

/** Held claims without progress give their seats back (F24), and who held one hears of it. @returns how many. */
export function lapseClaims(ctx: JobContext): Promise<number> {
  const due: Due = { where: { state: 'held' }, orderBy: { field: 'lapseAt', direction: 'asc' }, before: ctx.now }
  return workOff(ctx, 'claims', due, ({ _id }) => ctx.once(() => ctx.store.transact((tx) => lapse(tx, _id, ctx.now))))
}

async function lapse(tx: Tx, claimId: string, now: string): Promise<boolean> {
  const claim = await tx.get('claims', claimId)
  if (!claim || claim.state !== 'held' || claim.lapseAt >= now) return false
  const order = await tx.get('orders', claim.orderId)
  const person = await tx.get('people', claim.personId)
  // The order was called off: its seats end in another way, and are told of it.
  if (order && awaitsItsEnd(order, claim)) return false
  const moved = lapseWithout(order, person, claim, now)
  await tx.replace('claims', moved.claim)
  if (moved.order) await tx.replace('orders', withSeat(moved.order, moved.claim))
  if (moved.person) await tx.replace('people', moved.person)
  if (order && person) await tellPeople(tx, [person._id], `lapse:${claimId}:${claim.rev}`, newsOfLapse(order, claim), now)
  return true
}
