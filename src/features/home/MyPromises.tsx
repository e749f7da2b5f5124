import { View } from '@tarojs/components'
import { dayOf } from '../../../domain/calendar/shanghai'
import { sayWhen } from '../../../domain/calendar/speech'
import type { Promised } from '../../../domain/home/promise'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { CategoryIcon } from '../../ui/CategoryIcon'
import { Icon } from '../../ui/Icon'
import { Section } from '../../ui/Section'
import { openService } from '../hours/openService'
import { openOrder } from '../order/openOrder'
import { sayNext } from './sayPromise'

/** It is her turn, or time went by. */
const PRESSES: readonly Promised['next'][] = ['checkIn', 'checkOut', 'over']

/** More would push all else off the page; the others are one tap away. */
const SHOWN = 3

/** 您答应了…: what I promised to do, what would lapse first before the others; nothing at all for who promised nothing. */
export function MyPromises({ promises, now }: { promises: readonly Promised[]; now: string }) {
  if (promises.length === 0) return null
  return (
    <Section title="您答应了" aside={promises.length > SHOWN ? <Button kind="quiet" inline onPress={openService}>{`看全部${promises.length}件`}</Button> : undefined}>
      {promises.slice(0, SHOWN).map((promise) => <PromiseCard key={promise.orderId} promise={promise} now={now} />)}
    </Section>
  )
}

/** What, when, where about, and what comes next. Where exactly stands on its page: every look at that is told. */
function PromiseCard({ promise, now }: { promise: Promised; now: string }) {
  const { orderId, title, category, when, stationName, next } = promise
  const day = sayWhen(when, dayOf(now))
  const words = sayNext(promise, now)
  return (
    <Card kind={PRESSES.includes(next) ? 'accent' : 'plain'} onPress={() => openOrder(orderId)} label={[`您答应了${title}`, day, stationName, words].filter(Boolean).join('，')}>
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
            <View className="order-card__fact">{stationName}</View>
          </View>
          {words ? <View>{words}</View> : null}
        </View>
      </View>
    </Card>
  )
}
