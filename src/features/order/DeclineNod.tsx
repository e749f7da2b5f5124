import { View } from '@tarojs/components'
import { useState } from 'react'
import { ORDER_LIMITS } from '../../../domain/order/vocab'
import { useSend } from '../../client/useSend'
import { SendButton } from '../../frame/SendButton'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/form/Choice'
import { Field } from '../../ui/form/Field'
import { Sheet } from '../../ui/Sheet'
import { useToast } from '../../ui/Toast'

const READY = ['这件事站里已经有人去了，谢谢您的热心。', '这位乡亲怕见生人，站里找熟人去。', '没联系上您，请到站里来认个门，下次就能去。'] as const

/** The station's no, in words she reads on the page. */
export function DeclineNod({ claimId, name }: { claimId: string; name: string }) {
  const [open, setOpen] = useState(false)
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const decline = useSend('order.declineNod')
  const toast = useToast()
  const send = () => {
    setTried(true)
    if (!note.trim()) return
    decline.send({ claimId, note: note.trim() }).then(() => {
      setOpen(false)
      toast('告诉他了，名额又放出来了')
    }, () => {})
  }
  return (
    <>
      <Button kind="quiet" onPress={() => setOpen(true)}>这次不用去</Button>
      <Sheet
        title={`跟${name}说一声`} open={open} onClose={() => setOpen(false)}
        action={<SendButton send={decline} kind="primary" icon="check" busy="正在告诉他…" onPress={send}>这样回话</SendButton>}
      >
        <View className="dl-stack">
          <Choice
            label="点一句就用，还可以改" layout="rows" value={READY.find((sentence) => sentence === note)}
            options={READY.map((sentence) => ({ value: sentence, label: sentence }))} onChange={setNote}
          />
          <Field
            label="为什么" hint="他会原样看到这句话，说得暖一点" long value={note} onChange={setNote} max={ORDER_LIMITS.reasonMax}
            error={tried && !note.trim() ? '写一句再送出去' : undefined}
          />
        </View>
      </Sheet>
    </>
  )
}
