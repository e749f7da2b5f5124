import { View } from '@tarojs/components'
import { useState } from 'react'
import type { HouseholdView } from '../../../domain/household/contract'
import { HOUSEHOLD_LIMITS } from '../../../domain/household/vocab'
import { useSend } from '../../client/useSend'
import { Check } from '../../ui/form/Check'
import { Field } from '../../ui/form/Field'
import { Note } from '../../ui/Note'
import { Sheet } from '../../ui/Sheet'
import { useToast } from '../../ui/Toast'
import { SendButton } from '../../frame/SendButton'
import { sayPoints } from '../points/sayPoints'
import { pointsIn } from './pointsIn'

interface SplitOffProps {
  household: HouseholdView
  onClose: () => void
  onSplit: (householdId: string) => void
}

/** 分户: who goes, the first ticked becomes the new head. */
export function SplitOff({ household, onClose, onSplit }: SplitOffProps) {
  const [going, setGoing] = useState<readonly string[]>([])
  const [name, setName] = useState('')
  const [share, setShare] = useState('')
  const split = useSend('household.split')
  const toast = useToast()
  const others = household.members.filter(({ relation }) => relation !== 'head')
  const head = others.find(({ personId }) => personId === going[0])
  const tick = (personId: string) => (on: boolean) => setGoing(on ? [...going, personId] : going.filter((each) => each !== personId))
  const send = () => split.send({ householdId: household.householdId, name: name.trim() || `${head?.name ?? ''}家`, personIds: [...going], ...(pointsIn(share) > 0 ? { points: pointsIn(share) } : {}) }).then(({ householdId }) => {
    toast('分好了，两户都在这里')
    onClose()
    onSplit(householdId)
  }, () => {})
  return (
    <Sheet title={`从${household.name}分出去`} open onClose={onClose} action={going.length > 0 ? <SendButton kind="primary" send={split} icon="check" busy="正在分户…" onPress={send}>分户</SendButton> : undefined}>
      <View className="dl-stack">
        {others.map(({ personId, name: who }) => (
          <Check key={personId} label={who} note={personId === going[0] ? '当新户的户主' : undefined} checked={going.includes(personId)} onChange={tick(personId)} />
        ))}
        {head ? <Field label="新户叫什么" value={name} onChange={setName} placeholder={`${head.name}家`} max={HOUSEHOLD_LIMITS.nameMax} /> : <Note icon="info">先点新户主，再点跟着走的人。</Note>}
        {head && household.points > 0 ? (
          <Field label="分过去多少积分" hint={`家里的积分有${sayPoints(household.points)}，分过去的以外都留在${household.name}`} type="number" value={share} onChange={setShare} max={7} placeholder="0" />
        ) : null}
      </View>
    </Sheet>
  )
}
