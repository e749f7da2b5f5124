import { View } from '@tarojs/components'
import { useState } from 'react'
import type { AnswerOf } from '../../../domain/contracts'
import { PERSON_LIMITS } from '../../../domain/person/vocab'
import { useRead, type Read } from '../../client/useRead'
import { Button } from '../../ui/Button'
import { Check } from '../../ui/form/Check'
import { Field } from '../../ui/form/Field'
import { Note } from '../../ui/Note'
import { Loaded } from '../../frame/Loaded'
import { PickStation } from '../place/PickStation'
import { useSendAtOnce } from '../../frame/useSendAtOnce'
import { ShowNumber, type Shown } from './ShowNumber'

interface ClaimIdentityProps {
  /** What this phone asked before, read from the county and not remembered here: it is there after a reload. */
  asked: Read<AnswerOf<'person.myIdentityClaim'>>
  onRetry: () => void
  onBack: () => void
}

/** 换了手机: who she is and which village, then a number to show to somebody who knows her (K5). */
export function ClaimIdentity({ asked, onRetry, onBack }: ClaimIdentityProps) {
  const [anew, setAnew] = useState(false)
  // What was answered just now stands until it is read again: the signal may be gone by then.
  const [answered, setAnswered] = useState<Shown | null>(null)
  const claim = answered ?? asked.data?.claim ?? null
  const over = () => {
    setAnswered(null)
    asked.again()
  }
  if (claim && !anew) return <ShowNumber claim={claim} onRetry={onRetry} onAnew={() => setAnew(true)} onOver={over} />
  const done = (shown: Shown) => {
    setAnew(false)
    setAnswered(shown)
    asked.again()
  }
  return <AskAgain before={claim} onAsked={done} onBack={claim ? () => setAnew(false) : onBack} />
}

function AskAgain({ before, onAsked, onBack }: { before: Shown | null; onAsked: (shown: Shown) => void; onBack: () => void }) {
  const stations = useRead('place.stations', {})
  const [stationId, setStationId] = useState<string>()
  const [name, setName] = useState(before?.name ?? '')
  const [lost, setLost] = useState(before?.lost ?? false)
  const { send, busy, words } = useSendAtOnce('person.claimIdentity', ({ number }) => onAsked({ number, name: name.trim(), lost }))
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
      <Button kind="quiet" onPress={onBack}>{before ? '不改了，回去看号码' : '我是第一次来'}</Button>
    </View>
  )
}
