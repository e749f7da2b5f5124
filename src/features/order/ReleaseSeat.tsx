import { useState } from 'react'
import { ORDER_LIMITS } from '../../../domain/order/vocab'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/form/Choice'
import { Field } from '../../ui/form/Field'
import { Sheet } from '../../ui/Sheet'
import { sendWithUndo } from '../../frame/sendWithUndo'

const REASONS = ['家里有事', '身体不舒服', '时间对不上', '别的原因'] as const
type Reason = (typeof REASONS)[number]
const OTHER: Reason = '别的原因'

/** 有事来不了: nothing has to be explained; a word of why helps the station. */
export function ReleaseSeat({ orderId }: { orderId: string }) {
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState<Reason>()
  const [words, setWords] = useState('')
  const give = () => {
    setOpen(false)
    const why = reason === OTHER ? words.trim() : (reason ?? '')
    sendWithUndo('order.release', { orderId, reason: why }, '名额让出来了，谢谢您早说一声')
  }
  return (
    <>
      <Button kind="quiet" icon="undo" onPress={() => setOpen(true)}>有事来不了，让出名额</Button>
      <Sheet title="把名额让给别人" open={open} onClose={() => setOpen(false)} action={<Button kind="primary" onPress={give}>让出名额</Button>}>
        <Choice
          label="什么原因（不说也行）"
          layout="chips"
          options={REASONS.map((one) => ({ value: one, label: one }))}
          value={reason}
          onChange={setReason}
        />
        {reason === OTHER ? <Field label="说一句" optional value={words} onChange={setWords} max={ORDER_LIMITS.reasonMax} /> : null}
      </Sheet>
    </>
  )
}
