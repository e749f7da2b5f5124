import { View } from '@tarojs/components'
import { useState } from 'react'
import { MERGE_WARNING } from '../../../domain/merge/vocab'
import { PERSON_LIMITS } from '../../../domain/person/vocab'
import { useRead } from '../../client/useRead'
import { useSend } from '../../client/useSend'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/form/Field'
import { Note } from '../../ui/Note'
import { Loaded } from '../../frame/Loaded'
import { PickStation } from '../place/PickStation'
import { SendButton } from '../../frame/SendButton'

/** Under what name, in which village: nothing more is asked, and nothing of what is there is shown. */
export function AskMerge({ again = false }: { again?: boolean }) {
  const [asked, setAsked] = useState(!again)
  if (!asked) return <Button kind="secondary" onPress={() => setAsked(true)}>还有另一个登记</Button>
  return <AskForm />
}

function AskForm() {
  const stations = useRead('place.stations', {})
  const [stationId, setStationId] = useState<string>()
  const [name, setName] = useState('')
  const ask = useSend('person.askMerge')
  const missing = !stationId ? '先选一下另一个登记在哪个村' : name.trim() === '' ? '再写上那边登记的名字' : undefined
  const press = () => void (stationId && ask.send({ name: name.trim(), stationId }).catch(() => {}))
  return (
    <View className="dl-stack">
      <Loaded read={stations} kind="list">
        {(county) => <PickStation label="另一个登记在哪个村" stations={county.stations} value={stationId} onPick={setStationId} />}
      </Loaded>
      <Field label="那边登记的名字" value={name} onChange={setName} max={PERSON_LIMITS.nameMax} />
      <Note kind="care">{MERGE_WARNING}</Note>
      {missing ? <Button kind="primary" icon="check" disabledReason={missing}>请站里核对</Button>
        : <SendButton kind="primary" icon="check" send={ask} busy="正在告诉站里…" onPress={press}>请站里核对</SendButton>}
    </View>
  )
}
