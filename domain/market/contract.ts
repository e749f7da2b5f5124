/** What the market actions take and give. */
import * as z from 'zod'
import { id, takes } from '../ground/contract'
import type { GoodsPicture } from './goods'
import { CODE_DIGITS, type RedemptionState } from './redemption'

export interface GoodsCard {
  goodsId: string
  name: string
  unit: string
  picture: GoodsPicture
  price: number
  /** What may still be reserved. */
  left: number
}

/** A reservation as its owner sees it: with the code. */
export interface MyRedemption {
  redemptionId: string
  code: string
  marketName: string
  goodsName: string
  unit: string
  points: number
  state: RedemptionState
  reservedAt: string
  expiresAt: string
  endedAt: string
}

/** A reservation as the shopkeeper sees it: without the code, and so without the id, which only its owner can show. */
export interface CounterLine {
  goodsName: string
  unit: string
  points: number
  /** Surname and ** (R-P6). */
  personName: string
  state: RedemptionState
  reservedAt: string
}

const code = z.string().regex(new RegExp(`^\\d{${CODE_DIGITS}}$`))

export const marketContracts = {
  /** The shelf of my village's market, cheapest first, and what I can spend: my own, and my household's. */
  'market.goods': takes(z.strictObject({})).gives<{ marketName: string; available: number; ofHousehold: number; goods: GoodsCard[] }>(),
  'market.reserve': takes(z.strictObject({ goodsId: id, ofHousehold: z.boolean().optional() })).gives<{ redemptionId: string; code: string; state: RedemptionState }>(),
  'market.cancel': takes(z.strictObject({ redemptionId: id })).gives<{ redemptionId: string; state: RedemptionState }>(),
  'market.mine': takes(z.strictObject({})).gives<{ redemptions: MyRedemption[] }>(),
  /** What waits at my counter, and what I handed over lately. */
  'market.counter': takes(z.strictObject({})).gives<{ marketName: string; waiting: CounterLine[]; handedOver: CounterLine[] }>(),
  /** The reservation behind a code shown at my counter. */
  'market.lookUp': takes(z.strictObject({ code })).gives<CounterLine>(),
  'market.handOver': takes(z.strictObject({ code })).gives<{ state: RedemptionState }>(),
}
