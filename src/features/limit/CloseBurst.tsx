import { useState } from 'react'
import { NOTE_MAX } from '../../../domain/limit/vocab'
import { useSend } from '../../client/useSend'
import { NoteSheet } from '../../frame/NoteSheet'
import { Button } from '../../ui/Button'
import { useToast } from '../../ui/Toast'

const READY = ['问过了，没事', '问过了，他是替别人看的，说明白了', '问过了，请他来站里一趟'] as const

/** What the station found out; it stays in the record. */
export function CloseBurst({ burstId, name }: { burstId: string; name: string }) {
  const [open, setOpen] = useState(false)
  const close = useSend('limit.closeBurst')
  const toast = useToast()
  const send = (note: string) => {
    close.send({ burstId, note }).then(() => {
      setOpen(false)
      toast('记下了')
    }, () => {})
  }
  return (
    <>
      <Button icon="check" onPress={() => setOpen(true)}>问过了</Button>
      <NoteSheet
        title={`问过${name}了`} open={open} onClose={() => setOpen(false)} ready={READY}
        label="问到了什么" max={NOTE_MAX} missing="写一句再记下" send={close} busy="正在记下…" button="记下来" onSend={send}
      />
    </>
  )
}
