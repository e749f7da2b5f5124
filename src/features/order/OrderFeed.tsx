import { View } from '@tarojs/components'
import { dayOf } from '../../../domain/calendar/shanghai'
import { useReadPages } from '../../client/useRead'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { openTab } from '../../ui/TabBar'
import { Loaded } from '../../frame/Loaded'
import { More } from '../../frame/More'
import { useNow } from '../../frame/useNow'
import { OrderCard } from './OrderCard'

export type FeedScope = 'station' | 'county'

const EMPTY: Record<FeedScope, string> = {
  station: '本站的心愿眼下都有人帮了，谢谢各位乡亲。',
  county: '全县的心愿眼下都有人帮了，歇一歇，也可以说说自己的心愿。',
}

/** Wishes that still look for hands, newest first; more come as she scrolls. */
export function OrderFeed({ scope, onWider }: { scope: FeedScope; onWider: () => void }) {
  const feed = useReadPages('order.feed', { scope })
  const today = dayOf(useNow())
  const wider = scope === 'station' ? { words: '看看全县的心愿', go: onWider } : { words: '说一个心愿', go: () => openTab('tell') }
  return (
    <Loaded read={feed} kind="list">
      {(pages) => {
        const orders = pages.flatMap((page) => page.orders)
        if (orders.length === 0) return <EmptyState scene="magpie" words={EMPTY[scope]} action={<Button onPress={wider.go}>{wider.words}</Button>} />
        return (
          <View className="dl-stack">
            {orders.map((order) => <OrderCard key={order.orderId} order={order} today={today} />)}
            <More paging={feed} />
            {feed.more ? null : <View className="dl-soft">就这些了</View>}
          </View>
        )
      }}
    </Loaded>
  )
}
