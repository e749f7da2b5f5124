import { View } from '@tarojs/components'
import { useState } from 'react'
import { ORDER_LIMITS, SCORE_LABELS } from '../../../domain/order/vocab'
import { useSend } from '../../client/useSend'
import { Choice } from '../../ui/form/Choice'
import { Field } from '../../ui/form/Field'
import { Section } from '../../ui/Section'
import { useToast } from '../../ui/Toast'
import { SendButton } from '../../frame/SendButton'
import { ScoreFace } from './ScoreFace'

/** Best first, as people look for it. */
const SCORES = Array.from({ length: ORDER_LIMITS.scoreMax }, (_, index) => ORDER_LIMITS.scoreMax - index)
const OPTIONS = SCORES.map((score) => ({ value: String(score), label: SCORE_LABELS[score] ?? '', picture: <ScoreFace score={score} /> }))

/** How it was, by whoever was helped: one tap, and words if she likes. */
export function ReviewForm({ orderId }: { orderId: string }) {
  const review = useSend('order.review')
  const toast = useToast()
  const [score, setScore] = useState<string>()
  const [words, setWords] = useState('')
  const [error, setError] = useState('')
  const send = () => {
    if (!score) return setError('点一个您心里的感觉，再告诉站里。')
    review.send({ orderId, score: Number(score), words }).then(() => toast('谢谢您说一声，站里会好好看'), () => {})
  }
  const choose = (next: string) => {
    setScore(next)
    setError('')
  }
  return (
    <Section title="帮得怎么样？">
      <Choice label="您心里的感觉" labelHidden layout="rows" options={OPTIONS} value={score} onChange={choose} error={error} />
      <Field label="想说的话" optional long value={words} onChange={setWords} max={ORDER_LIMITS.reviewMax} hint="哪里好，哪里还差一点，照实说就行。" />
      <SendButton send={review} kind="primary" icon="check" busy="正在送出…" onPress={send}>告诉站里</SendButton>
    </Section>
  )
}

/** What was said, for everybody who reads the page. */
export function ReviewShown({ review }: { review: { score: number; words: string } }) {
  return (
    <Section title="乡亲的评价">
      <View className="order-review">
        <ScoreFace score={review.score} />
        <View className="order-review__words">
          <View className="dl-h3">{SCORE_LABELS[review.score]}</View>
          {review.words ? <View>{review.words}</View> : null}
        </View>
      </View>
    </Section>
  )
}
