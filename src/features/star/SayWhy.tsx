import { View } from '@tarojs/components'
import { useState } from 'react'
import { STAR_LIMITS } from '../../../domain/star/vocab'
import type { Refused } from '../../client/answers'
import type { SendStatus } from '../../client/useSend'
import { Field } from '../../ui/form/Field'
import { Sheet } from '../../ui/Sheet'
import { SendButton } from '../../frame/SendButton'

interface SayWhyProps {
  title: string
  lead: string
  label: string
  example: string
  button: string
  busy: string
  send: { status: SendStatus; refusal: Refused | null }
  /** May be said without words. */
  optional?: boolean
  onSay: (note: string) => void
  onClose: () => void
}

/** A step that wants its reason. */
export function SayWhy({ title, lead, label, example, button, busy, send, optional = false, onSay, onClose }: SayWhyProps) {
  const [note, setNote] = useState('')
  const said = note.trim()
  return (
    <Sheet title={title} open onClose={onClose} action={said || optional ? <SendButton kind="primary" send={send} busy={busy} onPress={() => onSay(said)}>{button}</SendButton> : undefined}>
      <View className="dl-stack">
        <View className="dl-lead">{lead}</View>
        <Field label={label} long optional={optional} value={note} onChange={setNote} max={STAR_LIMITS.noteMax} placeholder={example} />
      </View>
    </Sheet>
  )
}
