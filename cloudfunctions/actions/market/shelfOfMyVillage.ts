import { dayOf } from '../../../domain/calendar/shanghai'
import { isMinor } from '../../../domain/person/minor'
import { householdAccount, personAccount, type Account } from '../../../domain/points/account'
import { spendable } from '../../../domain/points/ledger'
import { defineRead } from '../../kernel/action'

const free = (purse: Account | undefined, today: string): number => (purse ? spendable(purse, today) : 0)

/** The shelf of my village's market, cheapest first, and what I can spend. */
export const shelfOfMyVillage = defineRead('market.goods', {
  async run({ actor, agent, now, store, lists, permit }) {
    permit({ owners: [actor._id] })
    const today = dayOf(now)
    const own = personAccount(actor._id)
    // What no agent and no minor takes, none is told of.
    const ours = actor.household && !agent && !isMinor(actor, today) ? [householdAccount(actor.household)] : []
    const [page, purses] = await Promise.all([
      lists.page('goods', { where: { market: actor.station }, orderBy: { field: 'price', direction: 'asc' }, limit: 100 }),
      store.getMany('accounts', [own, ...ours]),
    ])
    return {
      marketName: actor.stationName,
      available: free(purses.find(({ _id }) => _id === own), today),
      // What cannot be read cannot be spent; the goods are for whoever has points of her own.
      ofHousehold: lists.part('accounts', ours[0] ?? '', () => free(purses.find(({ _id }) => _id !== own), today), 0),
      goods: lists.lines('goods', page.items, ({ _id, name, unit, picture, price, stock, reserved }) => ({
        goodsId: _id, name, unit, picture, price, left: stock - reserved,
      })),
    }
  },
})
