import { View } from '@tarojs/components'
import { sayInstant } from '../../../../domain/calendar/speech'
import { useRead } from '../../../client/useRead'
import { openOrder } from '../../../features/order/openOrder'
import { Loaded } from '../../../frame/Loaded'
import { useNow } from '../../../frame/useNow'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { TimeLine } from '../../../ui/TimeLine'

/** The story of one service, for whoever confirms it. */
export function OrderBeside({ orderId }: { orderId: string }) {
  const read = useRead('order.detail', { orderId })
  const now = useNow()
  return (
    <Loaded read={read}>
      {(order) => (
        <Card>
          <View className="dl-stack">
            <View className="dl-h2">{order.title}</View>
            {order.text ? <View className="dl-lead">{order.text}</View> : null}
            <TimeLine items={order.timeLine.map((item) => ({ ...item, at: item.at ? sayInstant(item.at, now) : '' }))} />
            <Button kind="quiet" inline icon="next" onPress={() => openOrder(orderId)}>打开这一单</Button>
          </View>
        </Card>
      )}
    </Loaded>
  )
}
