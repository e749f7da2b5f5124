import { defineRead, found } from '../../kernel/action'
import { counterLine, marketOf } from './counterLine'

/** What waits at my counter, longest first, and what I handed over lately. */
export const counterOfMyShop = defineRead('market.counter', {
  async run({ actor, store, lists, permit }) {
    const market = marketOf(actor)
    permit({ place: { station: market } })
    const inState = (state: string, direction: 'asc' | 'desc', limit: number) =>
      lists.page('redemptions', { where: { market, state }, orderBy: { field: 'reservedAt', direction }, limit })
    const [place, waiting, handedOver] = await Promise.all([
      store.get('places', market), inState('reserved', 'asc', 50), inState('handedOver', 'desc', 10),
    ])
    return {
      marketName: found(place).name,
      waiting: lists.lines('redemptions', waiting.items, counterLine),
      handedOver: lists.lines('redemptions', handedOver.items, counterLine),
    }
  },
})
