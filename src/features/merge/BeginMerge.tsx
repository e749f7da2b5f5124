import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Neighbour } from '../../../domain/person/contract'
import { MERGE_WARNING } from '../../../domain/merge/vocab'
import { useSend } from '../../client/useSend'
import { Check } from '../../ui/form/Check'
import { Note } from '../../ui/Note'
import { Sheet } from '../../ui/Sheet'
import { useToast } from '../../ui/Toast'
import { PickPerson } from '../person/PickPerson'
import { SendButton } from '../../frame/SendButton'

/** She stands at the desk: the one registration, the other, and that both are hers. */
export function BeginMerge({ onClose }: { onClose: () => void }) {
  const [one, setOne] = useState<Neighbour>()
  const [two, setTwo] = useState<Neighbour>()
  return (
    <Sheet title={!one ? '哪一位乡亲' : !two ? `${one.name}的另一个登记` : '两个登记合成一个'} open onClose={onClose}>
      {!one ? <PickPerson key="one" label="一个登记" onPick={setOne} />
        : !two ? <PickPerson key="two" label="另一个登记" onPick={setTwo} />
        : <Seen one={one} two={two} onDone={onClose} />}
    </Sheet>
  )
}

function Seen({ one, two, onDone }: { one: Neighbour; two: Neighbour; onDone: () => void }) {
  const [seen, setSeen] = useState(false)
  const begin = useSend('person.beginMerge')
  const toast = useToast()
  const send = () => void begin.send({ personId: one.personId, otherId: two.personId, seen: true }).then(() => {
    toast('记下了，一天后合成一个')
    onDone()
  }, () => {})
  return (
    <View className="dl-stack">
      <View className="dl-lead">{one.name === two.name ? `“${one.name}”的两个登记，合成一个。` : `“${one.name}”和“${two.name}”，合成一个。`}</View>
      <Note kind="care">{MERGE_WARNING}</Note>
      <Note icon="shield">登记早的、担着岗位的那个留下。一天之内，本人和站里都可以停下。</Note>
      <Check label="本人在面前，两个登记都是他的" checked={seen} onChange={setSeen} />
      {seen ? <SendButton kind="primary" icon="check" send={begin} busy="正在记下…" onPress={send}>合并</SendButton> : null}
    </View>
  )
}
