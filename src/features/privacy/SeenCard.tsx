import { View } from '@tarojs/components'
import { sayInstant } from '../../../domain/calendar/speech'
import type { DisclosureLine } from '../../../domain/privacy/contract'
import { Card } from '../../ui/Card'
import { openOrder } from '../order/openOrder'

/** One showing, as one sentence: who, what, when, and why she might. */
export function SeenCard({ line, now }: { line: DisclosureLine; now: string }) {
  const { viewerName, what, why, wishId, at } = line
  const says = `${viewerName}看了您的${what}`
  return (
    <Card onPress={wishId ? () => openOrder(wishId) : undefined} label={`${says}，${why}，${sayInstant(at, now)}`}>
      <View className="dl-stack dl-stack--tight">
        <View className="dl-h3">{says}</View>
        <View>{why}</View>
        <View className="dl-soft dl-num">{sayInstant(at, now)}</View>
      </View>
    </Card>
  )
}
