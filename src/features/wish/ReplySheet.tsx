import { View } from '@tarojs/components'
import { useState } from 'react'
import { WISH_LIMITS } from '../../../domain/wish/vocab'
import { useSend } from '../../client/useSend'
import { SendButton } from '../../frame/SendButton'
import { Choice } from '../../ui/form/Choice'
import { Field } from '../../ui/form/Field'
import { Sheet } from '../../ui/Sheet'
import { useToast } from '../../ui/Toast'
import type { ReplyKind } from './replies'

interface ReplySheetProps {
  wishId: string
  action: 'wish.askBack' | 'wish.refuse'
  kind: ReplyKind
  open: boolean
  onClose: () => void
  onDone: () => void
}

/** A question or a no, in words the villager reads. A ready sentence is a start, not the end. */
export function ReplySheet({ wishId, action, kind, open, onClose, onDone }: ReplySheetProps) {
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const reply = useSend(action)
  const toast = useToast()
  const send = () => {
    setTried(true)
    if (!note.trim()) return
    reply.send({ wishId, note: note.trim() }).then(() => {
      onClose()
      toast(kind.done)
      onDone()
    }, () => {})
  }
  return (
    <Sheet
      title={kind.title} open={open} onClose={onClose}
      action={<SendButton send={reply} kind="primary" icon="check" busy="正在告诉乡亲…" onPress={send}>{kind.button}</SendButton>}
    >
      <View className="dl-stack">
        <Choice
          label="点一句就用，还可以改" layout="rows" value={kind.ready.find((sentence) => sentence === note)}
          options={kind.ready.map((sentence) => ({ value: sentence, label: sentence }))} onChange={setNote}
        />
        <Field
          label={kind.label} hint={kind.hint} long value={note} onChange={setNote} max={WISH_LIMITS.noteMax}
          error={tried && !note.trim() ? '写一句再送出去' : undefined}
        />
      </View>
    </Sheet>
  )
}
