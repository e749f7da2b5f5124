import { View } from '@tarojs/components'
import { useState } from 'react'
import { addDays } from '../../../domain/calendar/shanghai'
import { sayDate } from '../../../domain/calendar/speech'
import { FREE_LIMITS, type BusyDays } from '../../../domain/person/freeTimes'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { DayField } from '../../ui/form/DayField'
import { useToast } from '../../ui/Toast'

interface BusySpellsProps {
  busy: readonly BusyDays[]
  today: string
  onChange: (busy: BusyDays[]) => void
}

/** Days on which she is not to be asked: told as from and until, taken back with one tap. */
export function BusySpells({ busy, today, onChange }: BusySpellsProps) {
  const toast = useToast()
  const [from, setFrom] = useState<string>()
  const [until, setUntil] = useState<string>()
  const last = addDays(today, FREE_LIMITS.busyAheadDays)
  const add = () => {
    if (!from || !until) return toast('先选好从哪天到哪天')
    if (until < from) return toast('到哪天要在从哪天的后面，请看一下')
    onChange([...busy, { from, until }])
    setFrom(undefined)
    setUntil(undefined)
  }
  return (
    <View className="dl-stack">
      {busy.map((spell) => (
        <Card key={`${spell.from}${spell.until}`}>
          <View className="dl-stack dl-stack--tight">
            <View className="dl-strong">{`${sayDate(spell.from, today)}到${sayDate(spell.until, today)}`}</View>
            <Button kind="quiet" icon="close" onPress={() => onChange(busy.filter((one) => one !== spell))}>不忙了，划掉</Button>
          </View>
        </Card>
      ))}
      {busy.length < FREE_LIMITS.busySpells ? (
        <>
          <DayField label="从哪天" value={from} onChange={setFrom} today={today} first={today} last={last} />
          <DayField label="到哪天" value={until} onChange={setUntil} today={today} first={from ?? today} last={last} />
          <Button icon="plus" onPress={add}>加上这几天</Button>
        </>
      ) : null}
    </View>
  )
}
