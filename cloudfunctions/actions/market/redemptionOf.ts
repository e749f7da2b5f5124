import { redemptionId, type Redemption } from '../../../domain/market/redemption'
import type { Store, Tx } from '../../store/port'

/** The reservation behind a code shown at a market: its own, or one made at a station that was merged into it since. */
export async function redemptionOf(from: Pick<Store, 'get'> | Tx, market: string, code: string): Promise<Redemption | null> {
  const own = await from.get('redemptions', redemptionId(market, code))
  if (own) return own
  const place = await from.get('places', market)
  for (const merged of place?.merged ?? []) {
    const theirs = await from.get('redemptions', redemptionId(merged, code))
    if (theirs) return theirs
  }
  return null
}
