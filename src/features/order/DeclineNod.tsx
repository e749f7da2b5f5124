import { useState } from 'react'
import { ORDER_LIMITS } from '../../../domain/order/vocab'
import { useSend } from '../../client/useSend'
import { NoteSheet } from '../../frame/NoteSheet'
import { Button } from '../../ui/Button'
import { useToast } from '../../ui/Toast'

const READY = ['这件事站里已经有人去了，谢谢您的热心。', '这位乡亲怕见生人，站里找熟人去。', '没联系上您，请到站里来认个门，下次就能去。'] as const

/** The station's no, in words she reads on the page. */
export function DeclineNod({ claimId, name }: { claimId: string; name: string }) {
  const [open, setOpen] = useState(false)
  const decline = useSend('order.declineNod')
  const toast = useToast()
  const send = (note: string) => {
    decline.send({ claimId, note }).then(() => {
      setOpen(false)
      toast('告诉他了，名额又放出来了')
    }, () => {})
  }
  return (
    <>
      <Button kind="quiet" onPress={() => setOpen(true)}>这次不用去</Button>
      <NoteSheet
        title={`跟${name}说一声`} open={open} onClose={() => setOpen(false)} ready={READY}
        label="为什么" hint="他会原样看到这句话，说得暖一点" max={ORDER_LIMITS.reasonMax} missing="写一句再送出去"
        send={decline} busy="正在告诉他…" button="这样回话" onSend={send}
      />
    </>
  )
}
