import { View } from '@tarojs/components'
import { useState } from 'react'
import type { GoodsCard } from '../../../domain/market/contract'
import { PICKUP_DAYS } from '../../../domain/market/shelf'
import { useRead } from '../../client/useRead'
import { useSend } from '../../client/useSend'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Choice } from '../../ui/form/Choice'
import { EmptyState } from '../../ui/EmptyState'
import { Facts } from '../../ui/Facts'
import { Figure } from '../../ui/Figure'
import { GoodsPicture } from '../../ui/GoodsPicture'
import { Note } from '../../ui/Note'
import { openTab } from '../../ui/TabBar'
import { Loaded } from '../../frame/Loaded'
import { Screen } from '../../frame/Screen'
import { SendButton } from '../../frame/SendButton'
import { sayCount, sayPoints } from '../points/sayPoints'
import { turnToPickup } from './openMarket'
import { sayLeft, sayTake, whyNot } from './sayGoods'

const KEPT = '先替您记下了。送得到的时候自动去兑，兑好了在“兑换记录”里看取货码。'

/** Whose points pay for it. */
type Whose = 'mine' | 'ours'

/** One thing on the shelf, and taking it. It reads the shelf itself: the price and what is left are never older than it. */
export function GoodsScreen({ goodsId }: { goodsId: string }) {
  const shelf = useRead('market.goods', {})
  const goods = shelf.data?.goods.find((one) => one.goodsId === goodsId)
  const [chosen, setChosen] = useState<Whose>()
  const ours = shelf.data?.ofHousehold ?? 0
  const whose: Whose = chosen ?? (goods && shelf.data && shelf.data.available < goods.price && ours >= goods.price ? 'ours' : 'mine')
  const action = shelf.data && goods ? <TakeButton goods={goods} available={whose === 'ours' ? ours : shelf.data.available} ofHousehold={whose === 'ours'} /> : undefined
  return (
    <Screen title={goods?.name ?? '看看货品'} readAloud={goods && `${goods.name}，${sayPoints(goods.price)}，${sayLeft(goods)}`} action={action}>
      <Loaded read={shelf}>
        {({ available, marketName }) => goods ? (
          <View className="dl-stack">
            <GoodsWords goods={goods} available={available} marketName={marketName} />
            {ours > 0 ? (
              <Choice<Whose>
                label="用哪里的积分" layout="rows" value={whose} onChange={setChosen}
                options={[{ value: 'mine', label: '我自己的', note: sayPoints(available) }, { value: 'ours', label: '家里的', note: sayPoints(ours) }]}
              />
            ) : null}
          </View>
        ) : (
          <EmptyState scene="harvest" words="这样东西已经下架了，看看别的吧。" action={<Button onPress={() => openTab('market')}>回货架看看</Button>} />
        )}
      </Loaded>
    </Screen>
  )
}

function TakeButton({ goods, available, ofHousehold }: { goods: GoodsCard; available: number; ofHousehold: boolean }) {
  const reserve = useSend('market.reserve')
  const not = whyNot(goods, available)
  const words = sayTake(goods.unit)
  // Once it is asked for, the shelf may say "sold out" because of this very piece.
  if (not && reserve.status === 'idle') return <Button kind="primary" disabledReason={not}>{words}</Button>
  const take = () => reserve.send({ goodsId: goods.goodsId, ...(ofHousehold ? { ofHousehold } : {}) }).then(({ redemptionId }) => turnToPickup(redemptionId), () => {})
  return <SendButton send={reserve} kind="primary" icon="gift" busy="正在给您留着…" kept={KEPT} onPress={take}>{words}</SendButton>
}

function GoodsWords({ goods, available, marketName }: { goods: GoodsCard; available: number; marketName: string }) {
  return (
    <View className="dl-stack">
      <Card>
        <View className="dl-stack">
          <GoodsPicture picture={goods.picture} />
          <Figure label="要用" value={sayCount(goods.price)} unit="分" tone="gold" />
          <Facts
            items={[
              { label: '货架上', value: sayLeft(goods), icon: 'basket' },
              { label: '您能用', value: sayPoints(available), icon: 'star' },
              { label: '到哪里拿', value: `${marketName}积分超市`, icon: 'place' },
            ]}
          />
        </View>
      </Card>
      <Note>{`兑了先给您留着，${PICKUP_DAYS}天里来拿都行。没拿走之前随时可以不要，积分全退。`}</Note>
    </View>
  )
}
