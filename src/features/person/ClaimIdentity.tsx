import { View } from '@tarojs/components'
import { useState } from 'react'
import { PERSON_LIMITS } from '../../../domain/person/vocab'
import { useRead } from '../../client/useRead'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Check } from '../../ui/form/Check'
import { Field } from '../../ui/form/Field'
import { Figure } from '../../ui/Figure'
import { Note } from '../../ui/Note'
import { Loaded } from '../../frame/Loaded'
import { PickStation } from '../place/PickStation'
import { useSendAtOnce } from '../../frame/useSendAtOnce'

interface ClaimIdentityProps {
  onRetry: () => void
  onBack: () => void
}

/** 换了手机: who she is and which village, then a number to show to somebody who knows her (K5). */
export function ClaimIdentity({ onRetry, onBack }: ClaimIdentityProps) {
  const stations = useRead('place.stations', {})
  const [stationId, setStationId] = useState<string>()
  const [name, setName] = useState('')
  const [lost, setLost] = useState(false)
  const [number, setNumber] = useState('')
  const { send, busy, words } = useSendAtOnce('person.claimIdentity', (answer) => setNumber(answer.number))
  if (number) return <ShowNumber number={number} onRetry={onRetry} />
  const missing = !stationId ? '先选一下您是哪个村的' : name.trim() === '' ? '再写上您登记的名字' : undefined
  return (
    <View className="dl-stack">
      <Note>您的心愿、时长和积分都还在。说一下您是谁，网格员或站里的同志见到您本人，帮您接上就好，不用打电话。</Note>
      <Loaded read={stations} kind="list">
        {(county) => <PickStation stations={county.stations} value={stationId} onPick={setStationId} />}
      </Loaded>
      <Field label="您登记的名字" value={name} onChange={setName} max={PERSON_LIMITS.nameMax} />
      <Check label="旧手机丢了，或者给了别人" note="接上以后，旧手机就打不开您的东西了" checked={lost} onChange={setLost} />
      {words ? <Note kind="care">{words}</Note> : null}
      <Button
        kind="primary" icon="check" busy={busy ? '正在告诉站里…' : undefined} disabledReason={missing}
        onPress={() => stationId && void send({ name: name.trim(), stationId, lost })}
      >
        说好了
      </Button>
      <Button kind="quiet" onPress={onBack}>我是第一次来</Button>
    </View>
  )
}

function ShowNumber({ number, onRetry }: { number: string; onRetry: () => void }) {
  return (
    <View className="dl-stack">
      <Card kind="gold">
        <Figure value={number} label="给网格员或站里的同志看这个号码" note="三天内有效" />
      </Card>
      <Note>他在自己的手机上点“接上”，您再点下面的按钮，就都回来了。</Note>
      <Button kind="primary" icon="refresh" onPress={onRetry}>他接上了</Button>
    </View>
  )
}
