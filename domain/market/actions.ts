/** What may be done in the points market (积分超市). */
import { read, write } from '../ground/card'
import { everybody, type Rights } from '../ground/rights'

const shop: Rights = [{ role: 'shopKeeper', where: 'ownStation' }]

const code = { wrong: ['CODE_UNKNOWN'], door: 'shopKeeper' } as const

export const marketCards = {
  'market.goods': read({ label: '看积分超市的东西', may: everybody, agents: ['goods'] }),
  'market.reserve': write({
    label: '用积分换东西', may: everybody, agents: ['goods'],
    refusals: ['HOUSEHOLD_NONE', 'HOUSEHOLD_GROWN', 'OUT_OF_STOCK', 'NOT_ENOUGH_POINTS', 'GIFT_NEEDS_EARNED'],
  }),
  'market.cancel': write({ label: '取消兑换', may: everybody, agents: ['goods'], refusals: ['ALREADY_HANDED_OVER', 'REDEMPTION_OVER'] }),
  'market.mine': read({ label: '看自己的兑换', may: everybody, agents: ['goods'] }),
  'market.counter': read({ label: '看等着来取的兑换', may: shop }),
  'market.lookUp': read({ label: '核对取货码', may: shop, guessed: code, refusals: ['CODE_UNKNOWN'] }),
  'market.handOver': write({ label: '把东西交给人', may: shop, guessed: code, refusals: ['CODE_UNKNOWN', 'ALREADY_HANDED_OVER', 'REDEMPTION_OVER'] }),
}
