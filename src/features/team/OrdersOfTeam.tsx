import { View } from '@tarojs/components'
import { DISPATCH_STATE_LABELS } from '../../../domain/order/dispatch/vocab'
import { useReadPages } from '../../client/useRead'
import { Section } from '../../ui/Section'
import { Tag } from '../../ui/Tag'
import { OrderCard } from '../order/OrderCard'
import { More } from '../../frame/More'

/** What the station handed to this team; its members see it before everybody else. Nothing when there is nothing. */
export function OrdersOfTeam({ teamId, today }: { teamId: string; today: string }) {
  const read = useReadPages('order.ofTeam', { teamId })
  const orders = (read.data ?? []).flatMap((page) => page.orders)
  if (orders.length === 0) return null
  return (
    <Section title="派给我们队的">
      <View className="dl-stack">
        {orders.map((order) => (
          <View key={order.orderId} className="dl-stack dl-stack--tight">
            <Tag tone={order.dispatch === 'taken' ? 'done' : 'wait'}>{DISPATCH_STATE_LABELS[order.dispatch]}</Tag>
            <OrderCard order={order} today={today} />
          </View>
        ))}
        <More paging={read} />
      </View>
    </Section>
  )
}
