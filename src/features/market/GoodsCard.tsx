import { View } from '@tarojs/components'
import type { GoodsCard as Goods } from '../../../domain/market/contract'
import { Card } from '../../ui/Card'
import { GoodsPicture } from '../../ui/GoodsPicture'
import { useLargeType } from '../../ui/useLargeType'
import { sayPoints } from '../points/sayPoints'
import { openGoods } from './openMarket'
import { sayLeft, whyNot } from './sayGoods'

/** One thing on the shelf: what it is, what it takes, whether it can be had now. */
export function GoodsCard({ goods, available }: { goods: Goods; available: number }) {
  const not = whyNot(goods, available)
  const large = useLargeType()
  const stands = goods.left < 1 ? not : [sayLeft(goods), not].filter(Boolean).join('，')
  return (
    <Card onPress={() => openGoods(goods.goodsId)} arrow={false} label={`${goods.name}，${sayPoints(goods.price)}，${stands}`}>
      <View className="goods-card">
        <GoodsPicture picture={goods.picture} small={large} />
        <View className="goods-card__words">
          <View className="dl-h3">{goods.name}</View>
          <View className="dl-h2 dl-gold dl-num">{sayPoints(goods.price)}</View>
          <View className="dl-soft">{sayLeft(goods)}</View>
          {goods.left > 0 && not ? <View>{not}</View> : null}
        </View>
      </View>
    </Card>
  )
}
