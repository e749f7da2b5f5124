import { WISH_LIMITS } from '../../../domain/wish/vocab'
import { useSend } from '../../client/useSend'
import { NoteSheet } from '../../frame/NoteSheet'
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

/** A question or a no, in words the villager reads. */
export function ReplySheet({ wishId, action, kind, open, onClose, onDone }: ReplySheetProps) {
  const reply = useSend(action)
  const toast = useToast()
  const send = (note: string) => {
    reply.send({ wishId, note }).then(() => {
      onClose()
      toast(kind.done)
      onDone()
    }, () => {})
  }
  return (
    <NoteSheet
      title={kind.title} open={open} onClose={onClose} ready={kind.ready} label={kind.label} hint={kind.hint} max={WISH_LIMITS.noteMax}
      missing="写一句再送出去" send={reply} busy="正在告诉乡亲…" button={kind.button} onSend={send}
    />
  )
}
