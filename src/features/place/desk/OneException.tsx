import { View } from '@tarojs/components'
import { useState } from 'react'
import { addDays } from '../../../../domain/calendar/shanghai'
import type { HoursException, Span } from '../../../../domain/place/openingHours'
import { PLACE_LIMITS } from '../../../../domain/place/vocab'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Choice } from '../../../ui/form/Choice'
import { DayField } from '../../../ui/form/DayField'
import { Field } from '../../../ui/form/Field'
import { useToast } from '../../../ui/Toast'
import { SpanFields } from './SpanFields'
import { wrongSpans } from './hoursDraft'

const YEAR = 366
const HOW: { value: 'shut' | 'otherwise'; label: string }[] = [
  { value: 'shut', label: '不开门' },
  { value: 'otherwise', label: '换个时间开' },
]

interface OneExceptionProps {
  today: string
  onMade: (one: HoursException) => void
  onGiveUp: () => void
}

/** From which day to which, why, and whether it opens at all. */
export function OneException({ today, onMade, onGiveUp }: OneExceptionProps) {
  const [from, setFrom] = useState<string>()
  const [to, setTo] = useState<string>()
  const [how, setHow] = useState<'shut' | 'otherwise'>('shut')
  const [spans, setSpans] = useState<Span[]>([{ from: '09:00', to: '12:00' }])
  const [words, setWords] = useState('')
  const toast = useToast()
  const make = () => {
    const last = to && from && to < from ? from : to ?? from
    if (!from || !last) return toast('先选是哪一天')
    const wrong = how === 'otherwise' ? wrongSpans(spans) : ''
    if (wrong) return toast(wrong)
    onMade({ from, to: last, spans: how === 'otherwise' ? spans : [], words: words.trim() })
  }
  return (
    <Card kind="sunk">
      <View className="dl-stack">
        <Field label="因为什么" optional value={words} onChange={setWords} max={PLACE_LIMITS.wordsMax} placeholder="比如：内部整修" />
        <DayField label="从哪天" value={from} onChange={setFrom} today={today} first={today} last={addDays(today, YEAR)} />
        <DayField label="到哪天（只一天不用选）" value={to} onChange={setTo} today={today} first={from ?? today} last={addDays(today, YEAR)} />
        <Choice label="这几天" layout="segments" options={HOW} value={how} onChange={setHow} />
        {how === 'otherwise' ? <SpanFields spans={spans} onChange={setSpans} /> : null}
        <View className="dl-pair">
          <Button icon="check" onPress={make}>加上</Button>
          <Button kind="quiet" onPress={onGiveUp}>不加了</Button>
        </View>
      </View>
    </Card>
  )
}
