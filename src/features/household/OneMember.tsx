import { View } from '@tarojs/components'
import { useState } from 'react'
import type { HouseholdMember, HouseholdView } from '../../../domain/household/contract'
import { LEAVING_LABELS, LEAVING_REASONS, type LeavingReason } from '../../../domain/household/vocab'
import { useSend } from '../../client/useSend'
import { Choice } from '../../ui/form/Choice'
import { Note } from '../../ui/Note'
import { Section } from '../../ui/Section'
import { Sheet } from '../../ui/Sheet'
import { useToast } from '../../ui/Toast'
import { SendButton } from '../../frame/SendButton'

interface OneMemberProps {
  household: HouseholdView
  member: HouseholdMember
  onClose: () => void
}

/** What may change for one of the family: she becomes head, or goes. */
export function OneMember({ household: { householdId, members }, member: { personId, name, relation }, onClose }: OneMemberProps) {
  const [reason, setReason] = useState<LeavingReason>()
  const head = useSend('household.nameHead')
  const out = useSend('household.goOut')
  const toast = useToast()
  const done = (words: string) => () => {
    toast(words)
    onClose()
  }
  const staysHead = relation === 'head' && members.length > 1
  return (
    <Sheet title={name} open onClose={onClose}>
      <View className="dl-stack dl-stack--loose">
        {relation === 'head' ? null : (
          <SendButton send={head} icon="check" busy="正在换户主…" onPress={() => head.send({ householdId, personId }).then(done(`户主换成${name}了`), () => {})}>{`请${name}当户主`}</SendButton>
        )}
        {staysHead ? <Note icon="info">他是户主。要离开这一户，先请另一位当户主。</Note> : (
          <Section title="离开这一户">
            <Choice<LeavingReason>
              label="为什么离开" labelHidden layout="rows" value={reason} onChange={setReason}
              options={LEAVING_REASONS.map((value) => ({ value, label: LEAVING_LABELS[value] }))}
            />
            {reason ? <SendButton send={out} busy="正在办…" onPress={() => out.send({ householdId, personId, reason }).then(done(`${name}不在这一户了`), () => {})}>记下来</SendButton> : null}
          </Section>
        )}
      </View>
    </Sheet>
  )
}
