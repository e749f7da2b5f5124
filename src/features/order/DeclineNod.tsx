import { useState } from 'react'
import { ORDER_LIMITS } from '../../../domain/order/vocab'
import { useSend } from '../../client/useSend'
import { NoteSheet } from '../../frame/NoteSheet'
import { Button } from '../../ui/Button'
import { useToast } from '../../ui/Toast'

interface Of {
  claimId: string
  name: string
}

interface Words {
  open: string
  ready: readonly string[]
  hint: string
  told: string
}

const NO: Words = { open: '这次不用去', ready: ['这件事站里已经有人去了，谢谢您的热心。', '这位乡亲怕见生人，站里找熟人去。'], hint: '他会原样看到这句话，说得暖一点', told: '告诉他了，名额又放出来了' }
const NEED_NOT_COME: Words = {
  open: '不用他来了', ready: ['这件事站里已经有人去了，不用专门来一趟，谢谢您的热心。', '这件事站里另有安排，不用来了，别的心愿还请您帮忙。'],
  hint: '他会原样看到这句话，这个心愿他就不再去了', told: '告诉他了，不用来了',
}
const COME_BY: Words = {
  open: '请他来电话', ready: ['没联系上您，请给站里打个电话。认识了，就能去帮忙。', '请有空来站里认个门，以后就能直接去帮忙。'], hint: '名额先放出来，他会看到这句话和站里的电话', told: '告诉他了，等他来找站里',
}

/** The station's no, in words she reads on the page: that wish is not for her any more. `asked`: she was to come by, and need not. */
export const DeclineNod = ({ asked = false, ...of }: Of & { asked?: boolean }) => <Answer {...of} {...(asked ? NEED_NOT_COME : NO)} comeBy={false} />

/** No yet: her seat is given back, and once she has rung or come by she may take it, or any other. */
export const AskToCome = (of: Of) => <Answer {...of} {...COME_BY} comeBy />

function Answer({ claimId, name, open: words, ready, hint, told, comeBy }: Of & Words & { comeBy: boolean }) {
  const [open, setOpen] = useState(false)
  const decline = useSend('order.declineNod')
  const toast = useToast()
  const send = (note: string) => {
    decline.send({ claimId, note, comeBy }).then(() => {
      setOpen(false)
      toast(told)
    }, () => {})
  }
  return (
    <>
      <Button kind="quiet" onPress={() => setOpen(true)}>{words}</Button>
      <NoteSheet
        title={`跟${name}说一声`} open={open} onClose={() => setOpen(false)} ready={ready}
        label={comeBy ? '想说什么' : '为什么'} hint={hint} max={ORDER_LIMITS.reasonMax} missing="写一句再送出去"
        send={decline} busy="正在告诉他…" button="这样回话" onSend={send}
      />
    </>
  )
}
