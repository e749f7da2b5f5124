/** What people do here, by its name in the contract. */
import { cancelRedemption } from './cancelRedemption'
import { counterOfMyShop } from './counterOfMyShop'
import { handOverGoods } from './handOverGoods'
import { lookUpCode } from './lookUpCode'
import { myRedemptions } from './myRedemptions'
import { reserveGoods } from './reserveGoods'
import { shelfOfMyVillage } from './shelfOfMyVillage'

export const marketActions = {
  'market.goods': shelfOfMyVillage,
  'market.reserve': reserveGoods,
  'market.cancel': cancelRedemption,
  'market.mine': myRedemptions,
  'market.counter': counterOfMyShop,
  'market.lookUp': lookUpCode,
  'market.handOver': handOverGoods,
}
