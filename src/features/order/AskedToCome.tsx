import { View } from '@tarojs/components'
import { sayInstant } from '../../../domain/calendar/speech'
import type { AskedToCome as Asked } from '../../../domain/order/nod/contract'
import { Card } from '../../ui/Card'
import { Note } from '../../ui/Note'
import { Section } from '../../ui/Section'
import { NodButtons } from './NodButtons'

function AskedCard({ asked: { claimId, name, stationName, orderTitle, askedAt, known, noPhone }, now }: { asked: Asked; now: string }) {
  return (
    <Card>
      <View className="dl-stack dl-stack--tight">
        <View className="dl-h3">{name}</View>
        <View>{`${stationName}的，想帮「${orderTitle}」`}</View>
        <View className="dl-soft">{`${sayInstant(askedAt, now)}请他打电话或来一趟`}</View>
        {known ? <Note icon="check">别处已经认得他了，不用再等。点一下，从这里收起来。</Note> : null}
        <NodButtons claim={{ claimId, personName: name, nod: 'asked', noPhone, known }} />
      </View>
    </Card>
  )
}

/** Who was asked to ring or come by: known by now, or no more needed. */
export function AskedToCome({ asked, now }: { asked: readonly Asked[]; now: string }) {
  if (asked.length === 0) return null
  return (
    <Section title="请来认个门的">
      <View className="dl-stack">
        <Note>打来了、来过了，认识了就点头。一个月没来，就不在这里了；他再答应帮忙，还会等您点头。</Note>
        {asked.map((each) => <AskedCard key={each.claimId} asked={each} now={now} />)}
      </View>
    </Section>
  )
}
