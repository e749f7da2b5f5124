import { View } from '@tarojs/components'
import { useRead } from '../../client/useRead'
import { Card } from '../../ui/Card'
import { openPickup, openRedemptions } from './openMarket'

/** What I reserved and have not fetched: one tap to its code. */
export function WaitingForPickup() {
  const mine = useRead('market.mine', {})
  const waiting = mine.data?.redemptions.filter((one) => one.state === 'reserved') ?? []
  const [first] = waiting
  if (!first) return null
  const alone = waiting.length === 1
  const words = alone ? `${first.goodsName}等您来拿` : `有${waiting.length}样东西等您来拿`
  return (
    <Card kind="accent" label={`${words}，看取货码`} onPress={() => (alone ? openPickup(first.redemptionId) : openRedemptions())}>
      <View className="dl-h3">{words}</View>
      <View>看取货码</View>
    </Card>
  )
}
