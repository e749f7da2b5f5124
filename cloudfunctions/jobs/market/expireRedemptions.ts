import { letGo } from '../../../domain/market/shelf'
import { newsOfExpiry } from '../../../domain/market/news'
import { readShelf, writeShelf } from '../../actions/market/shelfDocuments'
import { tellPeople } from '../../actions/notice/tellPeople'
import { BATCH, type JobContext } from '../job'

/** Reservations nobody picked up in 30 days: points and piece are free again (R-P9). @returns how many. */
export async function expireRedemptions({ store, now, once, mayGoOn }: JobContext): Promise<number> {
  const due = await store.query('redemptions', {
    where: { state: 'reserved' }, orderBy: { field: 'expiresAt', direction: 'asc' }, before: now, limit: BATCH,
  })
  let done = 0
  for (const { _id } of due.items) {
    if (!mayGoOn()) break
    const expired = await once(() => store.transact(async (tx) => {
      const redemption = await tx.get('redemptions', _id)
      if (!redemption || redemption.state !== 'reserved' || redemption.expiresAt >= now) return false
      const { goods, account } = await readShelf(tx, redemption)
      await writeShelf(tx, letGo(goods, account, redemption, 'expired', now))
      await tellPeople(tx, [redemption.personId], `expired:${_id}`, newsOfExpiry(redemption), now)
      return true
    }))
    if (expired) done += 1
  }
  return done
}
