/** A redemption (兑换) is one reservation of one piece of goods: points set aside, a pick-up code, then handed over,
 *  cancelled or expired. Its id is market and code, so a code means one reservation and is looked up by one get. */
import { personAccount } from '../points/account'
import type { LotPart } from '../points/lots'

export const REDEMPTION_STATES = ['reserved', 'handedOver', 'cancelled', 'expired'] as const
export type RedemptionState = (typeof REDEMPTION_STATES)[number]

export const REDEMPTION_STATE_LABELS: Record<RedemptionState, string> = {
  reserved: '等您来拿',
  handedOver: '已经拿走',
  cancelled: '已取消，积分退回',
  expired: '过期没拿，积分退回',
}

export interface Redemption {
  _id: string
  rev: number
  market: string
  marketName: string
  code: string
  goodsId: string
  goodsName: string
  unit: string
  points: number
  /** Which lots the points come from; missing where the purse keeps none. */
  parts?: LotPart[]
  /** The account it is paid from, where that is not her own purse: her household's. */
  purse?: string
  personId: string
  personName: string
  state: RedemptionState
  reservedAt: string
  expiresAt: string
  endedAt: string
  /** The shopkeeper who handed it over. */
  handedOverBy: string
}

/** Digits of a pick-up code: short enough to be read aloud. */
export const CODE_DIGITS = 8
export const redemptionId = (market: string, code: string): string => `${market}:${code}`

/** The account a reservation holds points of. */
export const purseOf = ({ purse, personId }: Pick<Redemption, 'purse' | 'personId'>): string => purse ?? personAccount(personId)
