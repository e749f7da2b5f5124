import { View } from '@tarojs/components'
import { sayInstant } from '../../../domain/calendar/speech'
import type { MyRedemption } from '../../../domain/market/contract'
import { useHeldBack } from '../../client/sendLater'
import { useRead } from '../../client/useRead'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { Facts } from '../../ui/Facts'
import { PickupCode } from '../../ui/PickupCode'
import { openTab } from '../../ui/TabBar'
import { Loaded } from '../../frame/Loaded'
import { Screen } from '../../frame/Screen'
import { sendWithUndo } from '../../frame/sendWithUndo'
import { useNow } from '../../frame/useNow'
import { sayPoints } from '../points/sayPoints'
import { pickupText } from './pickupText'
import { sayRedemption, sayThing } from './sayGoods'
import { useWatch } from './useWatch'

/** Looks again this often, so that the page follows what happens at the counter. */
const WATCH_MS = 5_000

/** The code that fetches one thing, until it is fetched. */
export function PickupScreen({ redemptionId }: { redemptionId: string }) {
  const mine = useRead('market.mine', {})
  const now = useNow()
  const one = mine.data?.redemptions.find((other) => other.redemptionId === redemptionId)
  useWatch(one?.state === 'reserved', mine.again, WATCH_MS)
  const spoken = one?.state === 'reserved' ? `${one.goodsName}。取货码${[...one.code].join('，')}。${sayRedemption(one, now)}。` : undefined
  return (
    <Screen title={one?.state === 'reserved' ? '拿这个码去取货' : '取货码'} readAloud={spoken}>
      <Loaded read={mine}>
        {() => (one ? <OneRedemption one={one} now={now} /> : <EmptyState scene="harvest" words="没有找到这次兑换，回“兑换记录”里看看。" />)}
      </Loaded>
    </Screen>
  )
}

function OneRedemption({ one, now }: { one: MyRedemption; now: string }) {
  const leaving = useHeldBack('market.cancel', (input) => input.redemptionId === one.redemptionId)
  if (leaving) return <Card kind="sunk">这样东西不要了，积分马上退回来。改主意了，就点下面的“撤销”。</Card>
  if (one.state !== 'reserved') return <Ended one={one} now={now} />
  const cancel = () => sendWithUndo('market.cancel', { redemptionId: one.redemptionId }, '好的，不要了，积分退回来')
  return (
    <View className="dl-stack">
      <Card>
        <PickupCode code={one.code} scan={pickupText(one.code)} />
      </Card>
      <Card>
        <Facts
          items={[
            { label: '拿什么', value: sayThing(one), icon: 'gift' },
            { label: '到哪里拿', value: `${one.marketName}积分超市`, icon: 'place' },
            { label: '什么时候', value: sayRedemption(one, now), icon: 'clock' },
            { label: '用多少积分', value: `${sayPoints(one.points)}，拿走时才扣`, icon: 'star' },
          ]}
        />
      </Card>
      <Button kind="quiet" icon="undo" onPress={cancel}>不要了，退回积分</Button>
    </View>
  )
}

function Ended({ one, now }: { one: MyRedemption; now: string }) {
  const taken = one.state === 'handedOver'
  const words = taken ? `${one.goodsName}拿到手了。谢谢您常来搭把手，慢走。` : `${one.goodsName}：${sayRedemption(one, now)}`
  return (
    <View className="dl-stack">
      <EmptyState
        scene={taken ? 'magpie' : 'harvest'}
        words={words}
        action={<Button icon="basket" onPress={() => openTab('market')}>回积分超市</Button>}
      />
      {taken ? (
        <Card>
          <Facts
            items={[
              { label: '什么时候', value: sayInstant(one.endedAt, now), icon: 'clock' },
              { label: '用了多少积分', value: sayPoints(one.points), icon: 'star' },
            ]}
          />
        </Card>
      ) : null}
    </View>
  )
}
