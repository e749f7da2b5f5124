/** What is kept about the market. */
import { collection, nameless, notHers } from '../ground/collection'
import { other, person, station } from '../ground/fieldRoles'
import type { Goods } from './goods'
import { type Redemption, REDEMPTION_STATE_LABELS } from './redemption'

const goods = collection<Goods>()({
  form: 1,
  indexes: [{ equal: ['market'], sort: 'price' }],
  fields: { market: station() },
  joins: { stays: '不记着是哪位乡亲' },
  kept: notHers,
})

/** Its id, made of market and code, stays when a market moves: the code is looked up under the stations merged into it as well. */
const redemptions = collection<Redemption>()({
  form: 1,
  indexes: [
    { equal: ['market'], sort: '_id' },
    { equal: ['personId'], sort: 'reservedAt' },
    { equal: ['market', 'state'], sort: 'reservedAt' },
    { equal: ['state'], sort: 'expiresAt' },
  ],
  fields: {
    market: station({ name: 'marketName' }),
    goodsId: other,
    purse: other,
    personId: person({ name: 'personName', hers: true }),
    handedOverBy: person(),
  },
  joins: { own: 'what it holds of her purse comes along by a transfer' },
  mine: {
    personId: {
      title: '兑换',
      line: (each, { at }) => ({ 东西: each.goodsName, 积分: each.points, 超市: each.marketName, 预约时间: at(each.reservedAt), 结果: REDEMPTION_STATE_LABELS[each.state] }),
    },
  },
  kept: nameless,
})

export const marketCollections = { goods, redemptions }
