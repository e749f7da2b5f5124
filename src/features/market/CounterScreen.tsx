import { View } from '@tarojs/components'
import { sayInstant } from '../../../domain/calendar/speech'
import type { CounterLine } from '../../../domain/market/contract'
import { useRead } from '../../client/useRead'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { Section } from '../../ui/Section'
import { Loaded } from '../../frame/Loaded'
import { Screen } from '../../frame/Screen'
import { useNow } from '../../frame/useNow'
import { sayPoints } from '../points/sayPoints'
import { CounterDesk } from './CounterDesk'
import { sayThing } from './sayGoods'

/** The shopkeeper's page: the code on one side, what waits and what went out on the other. */
export function CounterScreen() {
  const counter = useRead('market.counter', {})
  return (
    <Screen title="超市柜台" lead={counter.data && `${counter.data.marketName}积分超市`} wide>
      <View className="counter">
        <CounterDesk />
        <Loaded read={counter} kind="list">
          {({ waiting, handedOver }) => (
            <View className="dl-stack dl-stack--loose">
              <Section title="等人来取" aside={<View className="dl-soft">{`${waiting.length}样`}</View>}>
                {waiting.length === 0 ? <EmptyState scene="door" words="眼下没有等着取的东西。" /> : null}
                <Lines lines={waiting} />
              </Section>
              {handedOver.length > 0 ? <Section title="刚交出去的"><Lines lines={handedOver} /></Section> : null}
            </View>
          )}
        </Loaded>
      </View>
    </Screen>
  )
}

function Lines({ lines }: { lines: readonly CounterLine[] }) {
  const now = useNow()
  return (
    <>
      {lines.map((line) => (
        <Card key={`${line.reservedAt}${line.goodsName}${line.personName}`}>
          <View className="dl-h3">{sayThing(line)}</View>
          <View>{`${line.personName}，${sayPoints(line.points)}`}</View>
          <View className="dl-soft">{`${sayInstant(line.reservedAt, now)} 兑的`}</View>
        </Card>
      ))}
    </>
  )
}
