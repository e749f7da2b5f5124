import { View } from '@tarojs/components'
import { dayOf } from '../../../domain/calendar/shanghai'
import { sayWhen } from '../../../domain/calendar/speech'
import type { Promised } from '../../../domain/home/promise'
import { Card } from '../../ui/Card'
import { CategoryIcon } from '../../ui/CategoryIcon'
import { Icon } from '../../ui/Icon'
import { Section } from '../../ui/Section'
import { openOrder } from '../order/openOrder'
import { sayStation } from '../place/sayStation'
import { sayNext } from './sayPromise'

/** It is her turn, or time went by. */
const PRESSES: readonly Promised['next'][] = ['checkIn', 'checkOut', 'over']

/** 您答应了…: what I promised to do, what would lapse first before the others; nothing at all for who promised nothing. */
export function MyPromises({ promises, now }: { promises: readonly Promised[]; now: string }) {
  if (promises.length === 0) return null
  return (
    <Section title="您答应了">
      {promises.map((promise) => <PromiseCard key={promise.orderId} promise={promise} now={now} />)}
    </Section>
  )
}

/** What, when, where about, and what comes next. Where exactly stands on its page: every look at that is told. */
function PromiseCard({ promise, now }: { promise: Promised; now: string }) {
  const { orderId, title, category, when, stationName, next } = promise
  const day = sayWhen(when, dayOf(now))
  const place = sayStation(stationName)
  const words = sayNext(promise, now)
  return (
    <Card kind={PRESSES.includes(next) ? 'accent' : 'plain'} onPress={() => openOrder(orderId)} label={`您答应了${title}，${day}，${place}，${words}`}>
      <View className="order-card">
        <CategoryIcon category={category} />
        <View className="order-card__words">
          <View className="dl-h3">{title}</View>
          <View className="order-card__line">
            <Icon name="clock" tone="soft" size="small" />
            <View className="order-card__fact">{day}</View>
          </View>
          <View className="order-card__line">
            <Icon name="place" tone="soft" size="small" />
            <View className="order-card__fact">{place}</View>
          </View>
          <View>{words}</View>
        </View>
      </View>
    </Card>
  )
}
