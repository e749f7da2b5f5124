import { useState } from 'react'
import type { FindingLine } from '../../../domain/report/contract'
import { NOTE_MAX } from '../../../domain/report/vocab'
import { useSend } from '../../client/useSend'
import { Field } from '../../ui/form/Field'
import { Sheet } from '../../ui/Sheet'
import { useToast } from '../../ui/Toast'
import { SendButton } from '../../frame/SendButton'

/** What the auditor found out about one of them. */
export function NoteFinding({ finding: { findingId, whose, note: before }, onClose }: { finding: FindingLine; onClose: () => void }) {
  const [note, setNote] = useState(before)
  const send = useSend('report.noteFinding')
  const toast = useToast()
  const said = note.trim()
  const save = () => void send.send({ findingId, note: said }).then(() => {
    toast('记下了')
    onClose()
  }, () => {})
  return (
    <Sheet title={whose} open onClose={onClose} action={said ? <SendButton kind="primary" send={send} icon="check" busy="正在记下…" onPress={save}>记下</SendButton> : undefined}>
      <Field label="查下来怎么样" long value={note} onChange={setNote} max={NOTE_MAX} placeholder="改过数据，已请县里恢复备份" />
    </Sheet>
  )
}
