import { View } from '@tarojs/components'
import { useRead } from '../../client/useRead'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { Figure } from '../../ui/Figure'
import { Loaded } from '../../frame/Loaded'
import { Screen } from '../../frame/Screen'
import { openPoints } from '../points/openPoints'
import { sayCount, sayPoints } from '../points/sayPoints'
import { GoodsCard } from './GoodsCard'
import { sayLeft } from './sayGoods'
import { WaitingForPickup } from './WaitingForPickup'

/** The village's shelf: what I can spend, what there is. */
export function MarketScreen() {
  const shelf = useRead('market.goods', {})
  const { data } = shelf
  const read = data && [`您能用${sayPoints(data.available)}`, ...data.goods.map((one) => `${one.name}，${sayPoints(one.price)}，${sayLeft(one)}`)].join('。')
  return (
    <Screen title="积分超市" lead={data && `${data.marketName}的货架`} tab="market" readAloud={read}>
      <Loaded read={shelf} kind="list">
        {({ available, ofHousehold, goods }) => (
          <View className="dl-stack">
            <Card kind="gold" onPress={openPoints} label={`您能用${sayPoints(available)}，看每一笔的来历`}>
              <Figure label="现在能用" value={sayCount(available)} unit="分" tone="gold" note={ofHousehold > 0 ? `家里的积分还有${sayPoints(ofHousehold)}` : '看每一笔的来历'} />
            </Card>
            <WaitingForPickup />
            {goods.length === 0 ? <EmptyState scene="harvest" words="货架还空着，站里正在备货，过几天再来看看。" /> : null}
            <View className="market-shelf">
              {goods.map((one) => <GoodsCard key={one.goodsId} goods={one} available={Math.max(available, ofHousehold)} />)}
            </View>
          </View>
        )}
      </Loaded>
    </Screen>
  )
}
