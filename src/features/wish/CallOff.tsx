import { View } from '@tarojs/components'
import { useState } from 'react'
import { WISH_LIMITS } from '../../../domain/wish/vocab'
import { sendWithUndo } from '../../frame/sendWithUndo'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/form/Choice'
import { Field } from '../../ui/form/Field'
import { Note } from '../../ui/Note'
import { Sheet } from '../../ui/Sheet'

const REASONS = ['家里人办好了', '改日子了，以后再说', '不需要了', '别的原因'] as const
type Reason = (typeof REASONS)[number]
const OTHER: Reason = '别的原因'
/** Others may have set out: a minute to change one's mind, and then they hear of it. */
const A_MINUTE = 60_000

/** 不用办了: one tap says why, and a minute is left to take it back. */
export function CallOff({ orderId, anybodyComing }: { orderId: string; anybodyComing: boolean }) {
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState<Reason>()
  const [words, setWords] = useState('')
  const [missing, setMissing] = useState(false)
  const why = reason === OTHER ? words.trim() : (reason ?? '')
  const callOff = () => {
    setMissing(why === '')
    if (why === '') return
    setOpen(false)
    sendWithUndo('wish.callOff', { wishId: orderId, reason: why }, '一分钟后告诉大家不用办了', A_MINUTE)
  }
  return (
    <>
      <Button kind="quiet" icon="undo" onPress={() => setOpen(true)}>不用办了</Button>
      <Sheet title="这个心愿不用办了" open={open} onClose={() => setOpen(false)} action={<Button kind="primary" onPress={callOff}>告诉大家不用办了</Button>}>
        <View className="dl-stack">
          {anybodyComing ? <Note icon="info">已经有人答应来了，一分钟后告诉他们不用来。</Note> : null}
          <Choice label="什么原因" layout="chips" options={REASONS.map((one) => ({ value: one, label: one }))} value={reason} onChange={setReason} />
          {reason === OTHER ? <Field label="说一句" value={words} onChange={setWords} max={WISH_LIMITS.noteMax} /> : null}
          {missing ? <Note icon="warn" kind="care">{reason === OTHER ? '写一句原因再点' : '点一个原因再告诉大家'}</Note> : null}
        </View>
      </Sheet>
    </>
  )
}
