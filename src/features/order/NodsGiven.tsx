import { View } from '@tarojs/components'
import { sayInstant } from '../../../domain/calendar/speech'
import type { NodGiven } from '../../../domain/order/nod/contract'
import { Card } from '../../ui/Card'
import { Section } from '../../ui/Section'
import { NodButtons } from './NodButtons'

/** Whom the station nodded to of late: the nod can be taken back here, though the order is done or gone. */
export function NodsGiven({ given, now }: { given: readonly NodGiven[]; now: string }) {
  if (given.length === 0) return null
  return (
    <Section title="最近点过头的">
      <View className="dl-stack">
        {given.map(({ claimId, name, stationName, orderTitle, at }) => (
          <Card key={claimId}>
            <View className="dl-stack dl-stack--tight">
              <View className="dl-h3">{name}</View>
              <View>{`${stationName}的，那时想帮「${orderTitle}」`}</View>
              <View className="dl-soft">{`${sayInstant(at, now)}点的头`}</View>
              <NodButtons claim={{ claimId, personName: name, nod: 'given' }} />
            </View>
          </Card>
        ))}
      </View>
    </Section>
  )
}
