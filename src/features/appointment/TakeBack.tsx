import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Candidate, HeldPost } from '../../../domain/appointment/contract'
import { APPOINTMENT_LIMITS } from '../../../domain/appointment/vocab'
import { isAppointed } from '../../../domain/appointment/appointment'
import { ROLE_LABELS } from '../../../domain/ground/post'
import { useSend } from '../../client/useSend'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/form/Field'
import { useToast } from '../../ui/Toast'
import { SendButton } from '../../frame/SendButton'

interface TakeBackProps {
  candidate: Candidate
  post: HeldPost
  onBack: () => void
  onDone: () => void
}

/** A post is taken back with a reason the holder is told nothing false about: it stands in the log. */
export function TakeBack({ candidate: { personId, name }, post: { role, place }, onBack, onDone }: TakeBackProps) {
  const [reason, setReason] = useState('')
  const withdraw = useSend('appointment.withdraw')
  const toast = useToast()
  const called = ROLE_LABELS[role]
  const send = () => isAppointed(role) && withdraw.send({ personId, role, placeId: place, reason: reason.trim() }).then(() => {
    toast(`${name}不再是${called}`)
    onDone()
  }, () => {})
  return (
    <View className="dl-stack">
      <View className="dl-lead">{`收回以后，${name}马上就办不了${called}的事；办过的都还在。`}</View>
      <Field label="为什么收回" long value={reason} onChange={setReason} max={APPOINTMENT_LIMITS.reasonMax} placeholder="到外地打工去了" />
      <SendButton kind={reason.trim() ? 'primary' : 'secondary'} send={withdraw} busy="正在收回…" onPress={() => void send()}>{`收回${called}`}</SendButton>
      <Button kind="quiet" onPress={onBack}>不收回了</Button>
    </View>
  )
}
