/** Goods and reservations in words. */
import { sayDay, sayInstant } from '../../../domain/calendar/speech'
import { dayOf } from '../../../domain/calendar/shanghai'
import type { GoodsCard, MyRedemption } from '../../../domain/market/contract'

/** Why it cannot be taken now; empty when it can. */
export function whyNot(goods: Pick<GoodsCard, 'price' | 'left'>, available: number): string {
  if (goods.left < 1) return '兑完了，等店里补货'
  return available < goods.price ? `还差${goods.price - available}分` : ''
}

export const sayLeft = (goods: Pick<GoodsCard, 'left' | 'unit'>): string =>
  goods.left < 1 ? '兑完了' : `还有${goods.left}${measureOf(goods.unit)}`

/** 一块 → 块: the unit is stored as one piece of it. */
export const measureOf = (unit: string): string => unit.replace(/^一/, '') || unit

/** 一块, 一袋. */
const sayPiece = (unit: string): string => (unit.startsWith('一') ? unit : `一${unit}`)

/** 兑一块. */
export const sayTake = (unit: string): string => `兑${sayPiece(unit)}`

/** 香皂一块. */
export const sayThing = (line: { goodsName: string; unit: string }): string => `${line.goodsName}${sayPiece(line.unit)}`

/** Where a reservation stands, in one line. */
export function sayRedemption(line: Pick<MyRedemption, 'state' | 'expiresAt' | 'endedAt'>, now: string): string {
  if (line.state === 'reserved') return `${sayDay(dayOf(line.expiresAt), dayOf(now))}前来拿都行`
  const when = line.endedAt ? sayInstant(line.endedAt, now) : ''
  if (line.state === 'handedOver') return `${when} 已经拿走了`.trim()
  return line.state === 'cancelled' ? `${when} 取消了，积分退回来了`.trim() : '过期没拿，积分退回来了'
}
