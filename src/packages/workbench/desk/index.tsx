import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Me } from '../../../../domain/person/contract'
import { ROLE_LABELS } from '../../../../domain/ground/post'
import type { WaitingKind } from '../../../../domain/ground/waiting'
import { useRead, useReadPages } from '../../../client/useRead'
import { Loaded } from '../../../frame/Loaded'
import { Screen } from '../../../frame/Screen'
import { sayCount } from '../../../frame/sayCount'
import { isA, useMe } from '../../../frame/useMe'
import { sayStation } from '../../../features/place/sayStation'
import { WaitingRows } from '../../../features/workbench/WaitingRows'
import { works } from '../../../features/workbench/works'
import { Choice } from '../../../ui/form/Choice'
import { EmptyState } from '../../../ui/EmptyState'
import { Section } from '../../../ui/Section'
import { ServicesToConfirm } from './ServicesToConfirm'
import { WishesToAnswer } from './WishesToAnswer'

type Shown = 'answer' | 'confirm'

/** A station's daily work lies open on the page itself. */
function StationDesk() {
  const [shown, setShown] = useState<Shown>('answer')
  const wishes = useReadPages('wish.toAnswer', {})
  const services = useReadPages('hours.toConfirm', {})
  const toAnswer = sayCount(wishes, (page) => page.wishes.length)
  const toConfirm = sayCount(services, (page) => page.services.length)
  return (
    <View className="dl-stack">
      <Choice<Shown>
        label="看哪一样" labelHidden layout="segments" value={shown} onChange={setShown}
        options={[{ value: 'answer', label: `心愿等回话 ${toAnswer}` }, { value: 'confirm', label: `服务等确认 ${toConfirm}` }]}
      />
      {shown === 'answer' ? <WishesToAnswer read={wishes} nothing="乡亲们的心愿都回过话了，歇一歇。" /> : <ServicesToConfirm read={services} />}
    </View>
  )
}

/** What the stations below left lying past its day (N15). */
function OverdueWishes() {
  const wishes = useReadPages('wish.toAnswer', {})
  return <Section title="过了日子还没回话的心愿"><WishesToAnswer read={wishes} nothing="各站都按时回了话。" /></Section>
}

/** The kinds that have no place of their own on this page. */
function Others({ but, alone }: { but: readonly WaitingKind[]; alone: boolean }) {
  const read = useRead('workbench.waiting', {})
  return (
    <Loaded read={read} kind="list">
      {({ waiting }) => {
        const others = waiting.filter(({ kind }) => !but.includes(kind))
        if (others.length > 0) return <WaitingRows waiting={others} />
        return alone ? <EmptyState scene="door" words="现在没有等您办的事，歇一歇。" /> : null
      }}
    </Loaded>
  )
}

function Workbench({ station, above }: { station: boolean; above: boolean }) {
  return (
    <View className="dl-stack dl-stack--loose">
      <Others but={station ? ['wishes', 'services'] : above ? ['wishes'] : []} alone={!station && !above} />
      {station ? <StationDesk /> : above ? <OverdueWishes /> : null}
    </View>
  )
}

const sayRoles = ({ posts }: Me): string => [...new Set(posts.map(({ role }) => ROLE_LABELS[role]))].filter((label) => label !== ROLE_LABELS.villager && label !== ROLE_LABELS.volunteer).join('、')

/** What waits for whoever holds a post, by when, and nothing that does not concern her. */
export default function DeskPage() {
  const { data: me } = useMe()
  const station = isA(me, 'stationHead', 'civilizationWorker')
  const above = isA(me, 'subCentreHead', 'dispatcher')
  return (
    <Screen title="工作台" lead={me && (station ? sayStation(me.station.name) : sayRoles(me))} wide={station || above}>
      {works(me) ? <Workbench station={station} above={above} /> : me ? <EmptyState scene="door" words="工作台是站里的同志用的。您有事，点上面的“打电话”就行。" /> : null}
    </Screen>
  )
}
