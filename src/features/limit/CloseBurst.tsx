import { View } from '@tarojs/components'
import { useState } from 'react'
import { NOTE_MAX } from '../../../domain/limit/vocab'
import { useSend } from '../../client/useSend'
import { SendButton } from '../../frame/SendButton'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/form/Choice'
import { Field } from '../../ui/form/Field'
import { Sheet } from '../../ui/Sheet'
import { useToast } from '../../ui/Toast'

const READY = ['问过了，没事', '问过了，他是替别人看的，说明白了', '问过了，请他来站里一趟'] as const

/** What the station found out; it stays in the record. */
export function CloseBurst({ burstId, name }: { burstId: string; name: string }) {
  const [open, setOpen] = useState(false)
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const close = useSend('limit.closeBurst')
  const toast = useToast()
  const send = () => {
    setTried(true)
    if (!note.trim()) return
    close.send({ burstId, note: note.trim() }).then(() => {
      setOpen(false)
      toast('记下了')
    }, () => {})
  }
  return (
    <>
      <Button icon="check" onPress={() => setOpen(true)}>问过了</Button>
      <Sheet
        title={`问过${name}了`} open={open} onClose={() => setOpen(false)}
        action={<SendButton send={close} kind="primary" icon="check" busy="正在记下…" onPress={send}>记下来</SendButton>}
      >
        <View className="dl-stack">
          <Choice
            label="点一句就用，还可以改" layout="rows" value={READY.find((sentence) => sentence === note)}
            options={READY.map((sentence) => ({ value: sentence, label: sentence }))} onChange={setNote}
          />
          <Field label="问到了什么" long value={note} onChange={setNote} max={NOTE_MAX} error={tried && !note.trim() ? '写一句再记下' : undefined} />
        </View>
      </Sheet>
    </>
  )
}
