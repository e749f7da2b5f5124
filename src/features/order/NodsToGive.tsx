import { View } from '@tarojs/components'
import { dayOf } from '../../../domain/calendar/shanghai'
import { sayDate, sayDay, sayInstant, sayWhen } from '../../../domain/calendar/speech'
import type { NodToGive } from '../../../domain/order/nod/contract'
import { useReadPages } from '../../client/useRead'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { Note } from '../../ui/Note'
import { Tag } from '../../ui/Tag'
import { Loaded } from '../../frame/Loaded'
import { More } from '../../frame/More'
import { useNow } from '../../frame/useNow'
import { AskedToCome } from './AskedToCome'
import { NodButtons } from './NodButtons'
import { NodsGiven } from './NodsGiven'
import { openOrder } from './openOrder'

function NodCard({ nod, now }: { nod: NodToGive; now: string }) {
  const today = dayOf(now)
  const pressing = nod.dueOn <= today
  return (
    <Card kind={pressing ? 'accent' : 'plain'}>
      <View className="dl-stack dl-stack--tight">
        <View className="dl-h3">{`${nod.name} · ${nod.orderTitle}`}</View>
        <View>{`${sayDay(dayOf(nod.joinedAt), today)}在${nod.stationName}登记的`}</View>
        <View>{`${sayInstant(nod.since, now)}答应来帮忙，${sayWhen(nod.when, today)}`}</View>
        <View><Tag tone={pressing ? 'ask' : 'wait'} icon={pressing ? 'warn' : undefined}>{pressing ? '先看这一位' : `${sayDate(nod.dueOn, today)}前回个话`}</Tag></View>
        <NodButtons claim={{ claimId: nod.claimId, personName: nod.name, nod: 'waiting', noPhone: nod.noPhone }} />
        <Button kind="quiet" inline icon="next" onPress={() => openOrder(nod.orderId)}>打开这一单</Button>
      </View>
    </Card>
  )
}

/** First-timers whom somebody of the station must know before they are told where to go. */
export function NodsToGive() {
  const read = useReadPages('order.nodsToGive', {})
  const now = useNow()
  return (
    <Loaded read={read} kind="list">
      {(pages) => {
        const nods = pages.flatMap((page) => page.nods)
        const asked = pages.flatMap((page) => page.asked)
        const given = pages.flatMap((page) => page.given)
        const none = nods.length + asked.length === 0
        return (
          <View className="dl-stack">
            {none ? <EmptyState scene="door" words="没有等着点头的新帮手。" /> : null}
            {nods.length > 0 ? <Note kind="care">认得就点头；不认得，问问他那边的网格员，或者请他来站里一趟。点过一次，在全县都算数。</Note> : null}
            {nods.map((nod) => <NodCard key={nod.claimId} nod={nod} now={now} />)}
            <More paging={read} />
            <AskedToCome asked={asked} now={now} />
            <NodsGiven given={given} now={now} />
          </View>
        )
      }}
    </Loaded>
  )
}
