import { View } from '@tarojs/components'
import { sayWhen } from '../../../domain/calendar/speech'
import type { OrderDetail } from '../../../domain/order/contract'
import { CategoryIcon } from '../../ui/CategoryIcon'
import { Card } from '../../ui/Card'
import { Facts } from '../../ui/Facts'
import { ProgressDots } from '../../ui/ProgressDots'
import { dotsDone, saySeats, sayState } from './sayOrder'

/** The wish as it was told: what, for whom, when, where, how many hands, how far. */
export function OrderWords({ order, today }: { order: OrderDetail; today: string }) {
  const who = order.beneficiaryName ? [{ label: '谁的心愿', value: order.beneficiaryName, icon: 'heart' as const }] : []
  return (
    <Card>
      <View className="dl-stack">
        <CategoryIcon category={order.category} words />
        {order.text ? <View className="dl-lead">{order.text}</View> : null}
        <Facts
          items={[
            ...who,
            { label: '什么时候', value: sayWhen(order.when, today), icon: 'clock' },
            { label: '哪个站', value: order.stationName, icon: 'place' },
            { label: '要几位帮手', value: saySeats(order), icon: 'people' },
            ...(order.needs ? [{ label: '来的人要', value: order.needs.join('；'), icon: 'shield' as const }] : []),
          ]}
        />
        <ProgressDots done={dotsDone(order.state)} words={sayState(order)} />
      </View>
    </Card>
  )
}
