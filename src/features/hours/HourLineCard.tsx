import { View } from '@tarojs/components'
import { dayOf } from '../../../domain/calendar/shanghai'
import { sayDay, sayInstant, sayMinutes } from '../../../domain/calendar/speech'
import type { HourLine } from '../../../domain/hours/contract'
import { Card } from '../../ui/Card'
import { Tag } from '../../ui/Tag'
import { openOrder } from '../order/openOrder'
import { sayStay } from '../star/sayStars'

/** One entry of the legal record: what, when, where, how long, and when both sides had spoken. It opens its order,
 *  where it stands who confirmed. */
export function HourLineCard({ line, now }: { line: HourLine; now: string }) {
  const day = sayDay(dayOf(line.startedAt), dayOf(now))
  const moved = line.class === 'migrated'
  const stay = moved ? '为止' : sayStay(line.startedAt, line.endedAt)
  return (
    <Card onPress={moved ? undefined : () => openOrder(line.orderId)} label={`${line.activityName}，${day}${stay}，记${sayMinutes(line.minutes)}`}>
      <View className="dl-stack dl-stack--tight">
        <View className="hour-line">
          <View className="hour-line__what dl-h3">{line.activityName}</View>
          <View className="hour-line__minutes dl-lead dl-green dl-strong">{sayMinutes(line.minutes)}</View>
        </View>
        <View>{`${day} ${stay}`}</View>
        <View className="dl-soft">{`${line.placeName}，${sayInstant(line.confirmedAt, now)} ${moved ? '两人核对后迁入' : '双方确认'}`}</View>
        {moved ? <Tag>从原来的系统迁入，不换积分</Tag> : null}
        {line.class === 'honorary' ? <Tag>补录的荣誉时长，不换积分</Tag> : null}
      </View>
    </Card>
  )
}
