import { View } from '@tarojs/components'
import type { MyRedemption } from '../../../domain/market/contract'
import { type RedemptionState, REDEMPTION_STATE_LABELS } from '../../../domain/market/redemption'
import { useRead } from '../../client/useRead'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { Section } from '../../ui/Section'
import { openTab } from '../../ui/TabBar'
import { Tag, type TagTone } from '../../ui/Tag'
import { Loaded } from '../../frame/Loaded'
import { Screen } from '../../frame/Screen'
import { useNow } from '../../frame/useNow'
import { sayPoints } from '../points/sayPoints'
import { openPickup } from './openMarket'
import { sayRedemption } from './sayGoods'

const TONES: Record<RedemptionState, TagTone> = { reserved: 'ask', handedOver: 'done', cancelled: 'quiet', expired: 'quiet' }

/** All I ever reserved; what waits for me stands first. */
export function RedemptionsScreen() {
  const mine = useRead('market.mine', {})
  const now = useNow()
  return (
    <Screen title="兑换记录">
      <Loaded read={mine} kind="list">
        {({ redemptions }) => {
          if (redemptions.length === 0) return <EmptyState scene="harvest" words="还没有兑过东西，去货架上看看吧。" action={<Button icon="basket" onPress={() => openTab('market')}>去积分超市看看</Button>} />
          return (
            <View className="dl-stack dl-stack--loose">
              <Redemptions title="等您来拿" lines={redemptions.filter((one) => one.state === 'reserved')} now={now} />
              <Redemptions title="先前的" lines={redemptions.filter((one) => one.state !== 'reserved')} now={now} />
            </View>
          )
        }}
      </Loaded>
    </Screen>
  )
}

function Redemptions({ title, lines, now }: { title: string; lines: readonly MyRedemption[]; now: string }) {
  if (lines.length === 0) return null
  return (
    <Section title={title}>
      {lines.map((one) => (
        <Card key={one.redemptionId} onPress={() => openPickup(one.redemptionId)} label={`${one.goodsName}，${REDEMPTION_STATE_LABELS[one.state]}`}>
          <View className="dl-stack dl-stack--tight">
            <View className="dl-h3">{one.goodsName}</View>
            <Tag tone={TONES[one.state]} icon={one.state === 'reserved' ? 'gift' : undefined}>{REDEMPTION_STATE_LABELS[one.state]}</Tag>
            <View>{sayRedemption(one, now)}</View>
            <View className="dl-soft">{sayPoints(one.points)}</View>
          </View>
        </Card>
      ))}
    </Section>
  )
}
