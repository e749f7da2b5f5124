import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Neighbour } from '../../../domain/person/contract'
import { PERSON_LIMITS } from '../../../domain/person/vocab'
import { useSend } from '../../client/useSend'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Field } from '../../ui/form/Field'
import { Note } from '../../ui/Note'
import { useToast } from '../../ui/Toast'
import { PickPerson } from './PickPerson'
import { Screen } from '../../frame/Screen'
import { SendButton } from '../../frame/SendButton'
import { isA, useMe } from '../../frame/useMe'

function Correct({ who, onDone }: { who: Neighbour; onDone: () => void }) {
  const [name, setName] = useState('')
  const correct = useSend('person.correctName')
  const toast = useToast()
  const right = name.trim()
  const save = () => void correct.send({ personId: who.personId, name: right }).then(() => {
    toast(`改成${right}了，已经告诉本人`)
    onDone()
  }, () => {})
  return (
    <View className="dl-stack">
      <View className="dl-h2">{who.name}</View>
      <Field label="对的名字" value={name} onChange={setName} max={PERSON_LIMITS.nameMax} />
      <Note icon="shield">请看着本人的证件改。谁改的、什么时候改的，都有记录；心愿、服务里的名字过几分钟自己跟上。</Note>
      {right ? <SendButton kind="primary" send={correct} icon="check" busy="正在改…" onPress={save}>{`改成${right}`}</SendButton> : null}
      <Button kind="quiet" onPress={onDone}>换一个人</Button>
    </View>
  )
}

/** A name written down wrong, corrected by who has its owner in front of him. */
export function CorrectNameScreen() {
  const { data: me } = useMe()
  const [who, setWho] = useState<Neighbour>()
  const may = isA(me, 'stationHead', 'civilizationWorker')
  return (
    <Screen title="更正名字" lead="写错了的，当面看过证件再改">
      {may ? (who ? <Correct key={who.personId} who={who} onDone={() => setWho(undefined)} /> : <PickPerson label="改谁的名字" onPick={setWho} />)
        : me ? <EmptyState scene="door" words="名字写错了，请到站里，带上证件改。" /> : null}
    </Screen>
  )
}
