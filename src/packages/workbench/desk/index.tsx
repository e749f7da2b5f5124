import { View } from '@tarojs/components'
import { useState } from 'react'
import { useReadPages } from '../../../client/useRead'
import { Screen } from '../../../features/person/Screen'
import { isA, useMe } from '../../../features/person/useMe'
import { sayCount } from '../../../features/person/sayCount'
import { sayStation } from '../../../features/place/sayStation'
import { Choice } from '../../../ui/Choice'
import { EmptyState } from '../../../ui/EmptyState'
import { ServicesToConfirm } from './ServicesToConfirm'
import { WishesToAnswer } from './WishesToAnswer'

type Shown = 'answer' | 'confirm'

function Desk() {
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
      {shown === 'answer' ? <WishesToAnswer read={wishes} /> : <ServicesToConfirm read={services} />}
    </View>
  )
}

/** What waits for the station's word: wishes to answer, services to confirm. */
export default function DeskPage() {
  const me = useMe()
  const mayDesk = isA(me.data, 'stationHead', 'civilizationWorker')
  return (
    <Screen title="工作台" lead={me.data && sayStation(me.data.station.name)} wide>
      {mayDesk ? <Desk /> : me.data ? <EmptyState scene="door" words="工作台是站里的同志用的。您有事，点上面的“打电话”就行。" /> : null}
    </Screen>
  )
}
