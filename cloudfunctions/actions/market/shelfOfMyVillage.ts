import { personAccount } from '../../../domain/points/account'
import { available } from '../../../domain/points/ledger'
import { defineRead } from '../../kernel/action'

/** The shelf of my village's market, cheapest first, and what I can spend. */
export const shelfOfMyVillage = defineRead('market.goods', {
  refusals: [],
  async run({ actor, store, permit }) {
    permit({ owners: [actor._id] })
    const [page, purse] = await Promise.all([
      store.query('goods', { where: { market: actor.station }, orderBy: { field: 'price', direction: 'asc' }, limit: 100 }),
      store.get('accounts', personAccount(actor._id)),
    ])
    return {
      marketName: actor.stationName,
      available: purse ? available(purse) : 0,
      goods: page.items.map(({ _id, name, unit, picture, price, stock, reserved }) => ({
        goodsId: _id, name, unit, picture, price, left: stock - reserved,
      })),
    }
  },
})
