/** Reserving and handing over goods. Every step writes the goods document, so one piece is promised to one code:
 *  0 ≤ reserved ≤ stock holds whatever the order of events (I3). */
import { addMinutes, dayOf } from '../calendar/shanghai'
import { setAside, spendHeld, unhold } from '../points/ledger'
import type { GiftRatio } from '../points/lots'
import type { Account } from '../points/account'
import { refuse } from '../ground/refusal'
import type { Goods } from './goods'
import { redemptionId, type Redemption } from './redemption'

/** Days a pick-up code is kept (R-P9). */
export const PICKUP_DAYS = 30

interface Moved {
  goods: Goods
  account: Account
  redemption: Redemption
}

/** @throws Refusal OUT_OF_STOCK, NOT_ENOUGH_POINTS, GIFT_NEEDS_EARNED. */
export function reserve(
  goods: Goods, account: Account, by: { personId: string; name: string; marketName: string; code: string; giftRatio?: GiftRatio | null }, now: string,
): { goods: Goods; account: Account; redemption: Omit<Redemption, 'rev'> } {
  if (goods.stock - goods.reserved < 1) refuse('OUT_OF_STOCK')
  const { account: held, parts } = setAside(account, goods.price, dayOf(now), by.giftRatio)
  return {
    goods: { ...goods, reserved: goods.reserved + 1 },
    account: held,
    redemption: {
      _id: redemptionId(goods.market, by.code),
      market: goods.market,
      marketName: by.marketName,
      code: by.code,
      goodsId: goods._id,
      goodsName: goods.name,
      unit: goods.unit,
      points: goods.price,
      ...(parts.length > 0 ? { parts } : {}),
      personId: by.personId,
      personName: by.name,
      state: 'reserved',
      reservedAt: now,
      expiresAt: addMinutes(now, PICKUP_DAYS * 24 * 60),
      endedAt: '',
      handedOverBy: '',
    },
  }
}

/** @throws Refusal ALREADY_HANDED_OVER, REDEMPTION_OVER. */
export function mustBeReserved(redemption: Redemption): void {
  if (redemption.state === 'handedOver') refuse('ALREADY_HANDED_OVER')
  if (redemption.state !== 'reserved') refuse('REDEMPTION_OVER')
}

/** The shopkeeper gives it out: points leave the purse, the piece leaves the shelf. */
export function handOver(goods: Goods, account: Account, redemption: Redemption, shopKeeperId: string, now: string): Moved {
  mustBeReserved(redemption)
  if (now >= redemption.expiresAt) refuse('REDEMPTION_OVER')
  return {
    goods: { ...goods, stock: goods.stock - 1, reserved: goods.reserved - 1 },
    account: spendHeld(account, redemption.points, redemption.parts),
    redemption: { ...redemption, state: 'handedOver', endedAt: now, handedOverBy: shopKeeperId },
  }
}

/** Cancelled by its owner or expired: points and piece are free again. */
export function letGo(goods: Goods, account: Account, redemption: Redemption, state: 'cancelled' | 'expired', now: string): Moved {
  mustBeReserved(redemption)
  return {
    goods: { ...goods, reserved: goods.reserved - 1 },
    account: unhold(account, redemption.points, redemption.parts),
    redemption: { ...redemption, state, endedAt: now },
  }
}
