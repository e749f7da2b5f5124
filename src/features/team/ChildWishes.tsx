import { View } from '@tarojs/components'
import { useReadPages } from '../../client/useRead'
import { Note } from '../../ui/Note'
import { Section } from '../../ui/Section'
import { OrderCard } from '../order/OrderCard'
import { More } from '../../frame/More'
import { sayUntil } from './sayTeam'

/** Children's wishes of my station, for me who was vetted; nobody else hears of them. */
export function ChildWishes({ until, today }: { until: string; today: string }) {
  const read = useReadPages('order.childFeed', {})
  const orders = (read.data ?? []).flatMap((page) => page.orders)
  return (
    <Section title="孩子的心愿">
      <View className="dl-stack">
        <Note icon="shield">{`您通过了儿童保护核查，${sayUntil(until, today).words}。孩子的心愿两个人一起去，名字是代号，请别说给别人听。`}</Note>
        {orders.map((order) => <OrderCard key={order.orderId} order={order} today={today} />)}
        {read.data && orders.length === 0 ? <View className="dl-soft">眼下没有孩子的心愿等人。</View> : null}
        <More paging={read} />
      </View>
    </Section>
  )
}
