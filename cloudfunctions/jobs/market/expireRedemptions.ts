import { letGo } from '../../../domain/market/shelf'
import { newsOfExpiry } from '../../../domain/market/news'
import { readShelf, writeShelf } from '../../actions/market/shelfDocuments'
import { tellPeople } from '../../actions/notice/tellPeople'
import type { JobContext } from '../job'
import { workOff, type Due } from '../workOff'

/** Reservations nobody picked up in 30 days: points and piece are free again (R-P9). @returns how many. */
export function expireRedemptions(ctx: JobContext): Promise<number> {
  const { store, now } = ctx
  const due: Due = { where: { state: 'reserved' }, orderBy: { field: 'expiresAt', direction: 'asc' }, before: now }
  return workOff(ctx, 'redemptions', due, ({ _id }) => ctx.once(() => store.transact(async (tx) => {
    const redemption = await tx.get('redemptions', _id)
    if (!redemption || redemption.state !== 'reserved' || redemption.expiresAt >= now) return false
    const { goods, account } = await readShelf(tx, redemption)
    await writeShelf(tx, letGo(goods, account, redemption, 'expired', now))
    await tellPeople(tx, [redemption.personId], `expired:${_id}`, newsOfExpiry(redemption), now)
    return true
  })))
}
