import { View } from '@tarojs/components'
import { useState } from 'react'
import { HOUSEHOLD_LIMITS } from '../../../domain/household/vocab'
import type { Neighbour } from '../../../domain/person/contract'
import { useSend } from '../../client/useSend'
import { Field } from '../../ui/form/Field'
import { Sheet } from '../../ui/Sheet'
import { useToast } from '../../ui/Toast'
import { PickPerson } from '../person/PickPerson'
import { SendButton } from '../../frame/SendButton'

interface FoundHouseholdProps {
  onClose: () => void
  onFounded: (householdId: string) => void
}

/** A household is written down, beginning with its head. */
export function FoundHousehold({ onClose, onFounded }: FoundHouseholdProps) {
  const [head, setHead] = useState<Neighbour>()
  const [name, setName] = useState('')
  const [group, setGroup] = useState('')
  const found = useSend('household.found')
  const toast = useToast()
  const called = name.trim() || `${head?.name ?? ''}家`
  const send = () => head && found.send({ headId: head.personId, name: called, group: group.trim() }).then(({ householdId }) => {
    toast(`${called}登记好了，再把家里人添上`)
    onClose()
    onFounded(householdId)
  }, () => {})
  return (
    <Sheet title={head ? `${head.name}是户主` : '先选户主'} open onClose={onClose}>
      {head ? (
        <View className="dl-stack">
          <Field label="这一户叫什么" value={name} onChange={setName} placeholder={`${head.name}家`} max={HOUSEHOLD_LIMITS.nameMax} />
          <Field label="哪个组" optional value={group} onChange={setGroup} placeholder="一组" max={HOUSEHOLD_LIMITS.groupMax} />
          <SendButton kind="primary" send={found} icon="check" busy="正在登记…" onPress={() => void send()}>登记这一户</SendButton>
        </View>
      ) : <PickPerson label="谁是户主" onPick={setHead} />}
    </Sheet>
  )
}
