import type { Ways } from '../../frame/ways'
import { openCounter, openPickup, openRedemptions } from './openMarket'

export const marketWays = {
  me: [{ group: 'mine', at: 20, icon: 'gift', title: '兑换记录', words: '取货码，兑过的东西', open: openRedemptions }],
  waiting: { counter: { icon: 'basket', open: openCounter } },
  opens: { redemption: openPickup },
} satisfies Ways
