import { View } from '@tarojs/components'
import { useState } from 'react'
import { sayInstant } from '../../../domain/calendar/speech'
import type { HouseholdPointsLine } from '../../../domain/household/contract'
import { useActingFor } from '../../client/actingFor'
import { useRead } from '../../client/useRead'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Figure } from '../../ui/Figure'
import { Section } from '../../ui/Section'
import { Loaded } from '../../frame/Loaded'
import { useNow } from '../../frame/useNow'
import { sayCount, sayPoints, saySigned } from '../points/sayPoints'
import { PoolPoints } from './PoolPoints'

/** 家里的积分: what the family has put together, and putting some in. Whoever acts for somebody does not come here. */
export function HouseholdPoints() {
  const acting = useActingFor()
  return acting ? null : <Purse />
}

function Purse() {
  const read = useRead('household.points', {})
  const [pooling, setPooling] = useState(false)
  return (
    <Section title="家里的积分">
      <Loaded read={read} kind="list">
        {({ available, held, mine, lines }) => (
          <View className="dl-stack">
            <Card kind="gold">
              <Figure value={sayCount(available)} unit="分" label="满18岁的家里人都能用来换东西" tone="gold" note={held > 0 ? `另有${sayPoints(held)}给等着去拿的东西留着` : undefined} />
            </Card>
            {mine > 0 ? <Button icon="plus" onPress={() => setPooling(true)}>放一些积分进去</Button> : null}
            {lines.map((line) => <Line key={line.transferId} line={line} />)}
            {pooling ? <PoolPoints mine={mine} onClose={() => setPooling(false)} /> : null}
          </View>
        )}
      </Loaded>
    </Section>
  )
}

function Line({ line: { name, words, points, at } }: { line: HouseholdPointsLine }) {
  const now = useNow()
  return (
    <Card>
      <View className="dl-stack dl-stack--tight">
        <View className={`dl-h3 dl-num ${points < 0 ? '' : 'dl-gold'}`}>{saySigned(points)}</View>
        <View>{name ? `${name}${words}` : words}</View>
        <View className="dl-soft">{sayInstant(at, now)}</View>
      </View>
    </Card>
  )
}
