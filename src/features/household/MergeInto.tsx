import { View } from '@tarojs/components'
import { useState } from 'react'
import type { HouseholdLine, HouseholdView } from '../../../domain/household/contract'
import { useSend } from '../../client/useSend'
import { Choice } from '../../ui/form/Choice'
import { Note } from '../../ui/Note'
import { Sheet } from '../../ui/Sheet'
import { useToast } from '../../ui/Toast'
import { SendButton } from '../../frame/SendButton'

interface MergeIntoProps {
  household: HouseholdView
  others: readonly HouseholdLine[]
  onClose: () => void
  onMerged: (householdId: string) => void
}

/** 并户: all of this household go into another, whose head stays head. */
export function MergeInto({ household, others, onClose, onMerged }: MergeIntoProps) {
  const [intoId, setIntoId] = useState<string>()
  const merge = useSend('household.merge')
  const toast = useToast()
  const into = others.find(({ householdId }) => householdId === intoId)
  const send = () => intoId && merge.send({ householdId: household.householdId, intoId }).then(() => {
    toast(`并到${into?.name ?? '那一户'}了`)
    onClose()
    onMerged(intoId)
  }, () => {})
  return (
    <Sheet title={`${household.name}并到哪一户`} open onClose={onClose} action={into ? <SendButton kind="primary" send={merge} icon="check" busy="正在并户…" onPress={() => void send()}>{`并到${into.name}`}</SendButton> : undefined}>
      <View className="dl-stack">
        <Choice<string>
          label="并到哪一户" labelHidden layout="rows" value={intoId} onChange={setIntoId}
          options={others.map(({ householdId, name, group, members }) => ({ value: householdId, label: name, note: [group, `${members}口人`].filter(Boolean).join(' · ') }))}
        />
        <Note icon="info">并过去以后，那边的户主还是户主；这一户就没有了，记录会留着。</Note>
      </View>
    </Sheet>
  )
}
