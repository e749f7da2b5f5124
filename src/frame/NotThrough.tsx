import { View } from '@tarojs/components'
import { giveUp, tryAgain } from '../client/outbox'
import type { Item } from '../client/outboxState'
import { Button } from '../ui/Button'
import { Card } from '../ui/Card'
import { sayDeed } from './keptDeeds'

/** What the other side could not take for a day: it is kept and tried on, and she may say that it need not be. */
export function NotThrough({ item }: { item: Item }) {
  return (
    <Card kind="accent">
      <View className="dl-stack dl-stack--tight">
        <View className="dl-h3">{`您先前${sayDeed(item)}，还没送到`}</View>
        <View>那边一直收不下，话还替您存着，隔一会儿就再送一次。着急就打站里的电话。</View>
        <Button inline icon="refresh" onPress={() => tryAgain(item.requestId)}>再试</Button>
        <Button kind="quiet" inline onPress={() => giveUp(item.requestId)}>不发了</Button>
      </View>
    </Card>
  )
}
