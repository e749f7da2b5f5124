import { View } from '@tarojs/components'
import { BURST_WORDS } from '../../../domain/limit/burst'
import { sayInstant } from '../../../domain/calendar/speech'
import type { BurstLine } from '../../../domain/limit/contract'
import { client } from '../../client/client'
import { useReadPages } from '../../client/useRead'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { Note } from '../../ui/Note'
import { CallByTap } from '../../frame/CallByTap'
import { Loaded } from '../../frame/Loaded'
import { More } from '../../frame/More'
import { useNow } from '../../frame/useNow'
import { NodButtons } from '../order/NodButtons'
import { CloseBurst } from './CloseBurst'

/** To ask, one must reach her; the phone by a tap that leaves a line she reads. */
function CallBurst({ burst: { burstId, name, noPhone } }: { burst: BurstLine }) {
  if (noPhone) return <Note icon="phone">他没有留电话。请他那边的网格员带个话，或者等他来站里当面问。</Note>
  return <CallByTap name={name} phoneOf={() => client.limit.burstPhone({ burstId })} />
}

function BurstCard({ burst, now }: { burst: BurstLine; now: string }) {
  return (
    <Card kind="accent">
      <View className="dl-stack dl-stack--tight">
        <View className="dl-h3">{burst.name}</View>
        <View>{`${BURST_WORDS[burst.kind]}，七天里看了${burst.homes}户`}</View>
        <View className="dl-soft">{`${sayInstant(burst.since, now)}起`}</View>
        {burst.grew ? <Note icon="warn">{`其中${burst.grew.by}户是后来看的，最近一户是${sayInstant(burst.grew.at, now)}`}</Note> : null}
        {burst.note ? <View className="dl-soft">{`上次问到：${burst.note}`}</View> : null}
        <CallBurst burst={burst} />
        <CloseBurst burstId={burst.burstId} name={burst.name} />
        {burst.claimId ? <NodButtons claim={{ claimId: burst.claimId, personName: burst.name, nod: 'given' }} /> : null}
      </View>
    </Card>
  )
}

/** Who of the station saw more homes than usual, to be asked. */
export function BurstsToAsk() {
  const read = useReadPages('limit.bursts', {})
  const now = useNow()
  return (
    <Loaded read={read} kind="list">
      {(pages) => {
        const bursts = pages.flatMap((page) => page.bursts)
        if (bursts.length === 0) return <EmptyState scene="door" words="没有要问的，大家都好。" />
        return (
          <View className="dl-stack">
            <Note kind="care">多半是热心。先问问他，再写一句问到的；不放心，就收回点头，他下次去之前要等站里。</Note>
            {bursts.map((burst) => <BurstCard key={burst.burstId} burst={burst} now={now} />)}
            <More paging={read} />
          </View>
        )
      }}
    </Loaded>
  )
}
