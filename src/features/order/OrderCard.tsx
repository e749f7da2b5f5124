import { View } from '@tarojs/components'
import { sayWhen } from '../../../domain/calendar/speech'
import type { OrderCard as Order } from '../../../domain/order/contract'
import { CategoryIcon } from '../../ui/CategoryIcon'
import { Card } from '../../ui/Card'
import { Icon } from '../../ui/Icon'
import { openOrder } from './openOrder'
import { saySeats } from './sayOrder'

/** A wish that looks for hands: what, where and when. No name, no address. */
export function OrderCard({ order, today }: { order: Order; today: string }) {
  const when = sayWhen(order.when, today)
  const seats = saySeats(order)
  const label = `${order.title}，${order.stationName}，${when}，${seats}`
  return (
    <Card onPress={() => openOrder(order.orderId)} label={label}>
      <View className="order-card">
        <CategoryIcon category={order.category} />
        <View className="order-card__words">
          <View className="dl-h3">{order.title}</View>
          <View className="order-card__line">
            <Icon name="clock" tone="soft" size="small" />
            <View className="order-card__fact">{when}</View>
          </View>
          <View className="order-card__line">
            <Icon name="place" tone="soft" size="small" />
            <View className="order-card__fact">{order.stationName}</View>
          </View>
          {order.needs ? (
            <View className="order-card__line">
              <Icon name="shield" tone="soft" size="small" />
              <View className="order-card__fact">{`要${order.needs.join('、')}`}</View>
            </View>
          ) : null}
          <View className="order-card__line dl-strong">
            <Icon name="people" size="small" />
            <View className="order-card__fact">{seats}</View>
          </View>
        </View>
      </View>
    </Card>
  )
}
