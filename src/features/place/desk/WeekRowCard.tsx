import { View } from '@tarojs/components'
import { sayDays, type Span, type WeekRow } from '../../../../domain/place/openingHours'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { SpanFields } from './SpanFields'
import { WeekdayChips } from './WeekdayChips'

interface WeekRowCardProps {
  row: WeekRow
  onDay: (day: number) => void
  onSpans: (spans: Span[]) => void
  onRemove?: () => void
}

/** Weekdays that have the same hours. */
export function WeekRowCard({ row: { days, spans }, onDay, onSpans, onRemove }: WeekRowCardProps) {
  return (
    <Card kind="sunk">
      <View className="dl-stack">
        <View className="dl-h3">{sayDays(days) || '点一点哪几天'}</View>
        <WeekdayChips days={days} onDay={onDay} />
        <SpanFields spans={spans} onChange={onSpans} />
        {onRemove ? <Button kind="quiet" inline icon="minus" onPress={onRemove}>这几天不开了</Button> : null}
      </View>
    </Card>
  )
}
