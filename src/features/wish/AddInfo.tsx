import { View } from '@tarojs/components'
import { useState } from 'react'
import type { WishDetail } from '../../../domain/wish/contract'
import { WISH_LIMITS } from '../../../domain/wish/vocab'
import { useSend } from '../../client/useSend'
import { SendButton } from '../../frame/SendButton'
import { Card } from '../../ui/Card'
import { Field } from '../../ui/form/Field'
import { useToast } from '../../ui/Toast'

/** What the station asked, as the last question in the story. */
const questionOf = (wish: WishDetail): string => wish.timeLine.filter(({ tone, note }) => tone === 'note' && note).pop()?.note ?? ''

/** The station asked something; she answers. */
export function AddInfo({ wish }: { wish: WishDetail }) {
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const answer = useSend('wish.addInfo')
  const toast = useToast()
  const question = questionOf(wish)
  const send = () => {
    setTried(true)
    if (!note.trim()) return
    answer.send({ wishId: wish.wishId, note: note.trim() }).then(() => toast('告诉站里了，他们会再看'), () => {})
  }
  return (
    <Card kind="accent">
      <View className="dl-stack">
        <View className="dl-h3">{question ? `站里问：${question}` : '站里想问您一句'}</View>
        <Field label="您的回话" long value={note} onChange={setNote} max={WISH_LIMITS.noteMax} error={tried && !note.trim() ? '说一句再送出去' : undefined} />
        <SendButton send={answer} kind="primary" icon="check" busy="正在告诉站里…" onPress={send}>告诉站里</SendButton>
      </View>
    </Card>
  )
}
