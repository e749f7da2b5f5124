import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayOf } from '../../../domain/calendar/shanghai'
import type { AppointmentLine } from '../../../domain/appointment/contract'
import { ROLE_LABELS } from '../../../domain/ground/post'
import { useReadPages } from '../../client/useRead'
import { useSend } from '../../client/useSend'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { Section } from '../../ui/Section'
import { useToast } from '../../ui/Toast'
import { Loaded } from '../../frame/Loaded'
import { More } from '../../frame/More'
import { Screen } from '../../frame/Screen'
import { SendButton } from '../../frame/SendButton'
import { isA, useMe } from '../../frame/useMe'
import { useNow } from '../../frame/useNow'
import { Appoint } from './Appoint'
import { sayTerm } from './sayTerm'

/** One that waits for a second word: mine, or somebody else's. */
function Waiting({ line, today }: { line: AppointmentLine; today: string }) {
  const agree = useSend('appointment.agree')
  const decline = useSend('appointment.decline')
  const toast = useToast()
  const { appointmentId, personName, role, proposedBy, until, mayDecide } = line
  return (
    <Card kind={mayDecide ? 'accent' : 'plain'}>
      <View className="dl-stack dl-stack--tight">
        <View className="dl-h3">{`${personName} · ${ROLE_LABELS[role]}`}</View>
        <View className="dl-soft">{`${proposedBy}提的，${sayTerm(until, today)}`}</View>
        {mayDecide ? (
          <>
            <SendButton kind="primary" send={agree} icon="check" busy="正在办…" onPress={() => agree.send({ appointmentId }).then(() => toast(`${personName}上任了`), () => {})}>同意，请他上任</SendButton>
            <SendButton kind="quiet" send={decline} busy="正在办…" onPress={() => decline.send({ appointmentId }).then(() => toast('记下了，没有同意'), () => {})}>不同意</SendButton>
          </>
        ) : <View>等另一位同志同意</View>}
      </View>
    </Card>
  )
}

function Posts() {
  const today = dayOf(useNow())
  const [appointing, setAppointing] = useState(false)
  const waiting = useReadPages('appointment.list', { state: 'proposed' })
  const inOffice = useReadPages('appointment.list', { state: 'inForce' })
  const waits = waiting.data?.flatMap((page) => page.appointments) ?? []
  return (
    <View className="dl-stack dl-stack--loose">
      <Button kind="primary" icon="plus" onPress={() => setAppointing(true)}>请人任职，或收回岗位</Button>
      {waits.length > 0 ? (
        <Section title="等第二位同意">
          {waits.map((line) => <Waiting key={line.appointmentId} line={line} today={today} />)}
          <More paging={waiting} />
        </Section>
      ) : null}
      <Section title="在任">
        <Loaded read={inOffice} kind="list">
          {(pages) => {
            const lines = pages.flatMap((page) => page.appointments)
            return lines.length === 0 ? <EmptyState scene="door" words="还没有在这里任用过人。建县时定下的岗位，找到本人就能看到。" /> : (
              <View className="dl-stack dl-stack--tight">
                {lines.map(({ appointmentId, personName, role, until }) => (
                  <Card key={appointmentId}>
                    <View className="dl-h3">{`${personName} · ${ROLE_LABELS[role]}`}</View>
                    <View className="dl-soft">{sayTerm(until, today)}</View>
                  </Card>
                ))}
                <More paging={inOffice} />
              </View>
            )
          }}
        </Loaded>
      </Section>
      {appointing ? <Appoint today={today} onClose={() => setAppointing(false)} /> : null}
    </View>
  )
}

/** Posts and terms, for who appoints or gives the second word. */
export function PostsScreen() {
  const me = useMe()
  const may = isA(me.data, 'stationHead', 'villageSupervisor', 'subCentreHead', 'dispatcher', 'systemAdmin')
  return (
    <Screen title="岗位和任期" lead="谁在什么岗位，到哪一天">
      {may ? <Posts /> : me.data ? <EmptyState scene="door" words="岗位由站长、所长和县中心来定。" /> : null}
    </Screen>
  )
}
