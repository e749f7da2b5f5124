import { View } from '@tarojs/components'
import { useState } from 'react'
import { PERSON_LIMITS } from '../../../domain/person/vocab'
import { useRead } from '../../client/useRead'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/form/Choice'
import { Field } from '../../ui/form/Field'
import { Note } from '../../ui/Note'
import { useToast } from '../../ui/Toast'
import { Loaded } from '../../frame/Loaded'
import { PickStation } from '../place/PickStation'
import { useSendAtOnce } from '../../frame/useSendAtOnce'

type Age = 'yes' | 'no'
const AGES = [{ value: 'yes', label: '满了' }, { value: 'no', label: '还没有' }] as const satisfies readonly { value: Age; label: string }[]
const COME_WITH_FAMILY = '小朋友，请叫上爸爸妈妈或者家里大人，一起到村里的实践站登记，站里的人会帮你们办好。'

/** The first visit: which village, what name, done (选村 → 名字 → 好了). Nothing else is asked now. */
export function JoinForm({ onJoined }: { onJoined: () => void }) {
  const stations = useRead('place.stations', {})
  const [stationId, setStationId] = useState<string>()
  const [name, setName] = useState('')
  const [age, setAge] = useState<Age>()
  const toast = useToast()
  const { send, busy, words } = useSendAtOnce('person.join', () => {
    toast('登记好了，以后有事就在这里说')
    onJoined()
  })
  const missing = !stationId ? '先选一下您是哪个村的' : name.trim() === '' ? '再写上您的名字' : age === undefined ? '再点一下满没满14岁' : undefined
  return (
    <View className="dl-stack">
      <Loaded read={stations} kind="list">
        {(county) => <PickStation stations={county.stations} value={stationId} onPick={setStationId} />}
      </Loaded>
      <Field label="您的名字" hint="让站里和来帮忙的人知道怎么称呼您" value={name} onChange={setName} max={PERSON_LIMITS.nameMax} />
      <Choice<Age> label="满14岁了吗" layout="segments" options={AGES} value={age} onChange={setAge} />
      {age === 'no' ? <Note kind="care">{COME_WITH_FAMILY}</Note> : (
        <>
          {words ? <Note kind="care">{words}</Note> : null}
          <Button
            kind="primary" icon="check" busy={busy ? '正在登记…' : undefined} disabledReason={missing}
            onPress={() => stationId && void send({ name: name.trim(), stationId, isFourteen: true })}
          >
            好了
          </Button>
        </>
      )}
    </View>
  )
}
