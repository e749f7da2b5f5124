import { View } from '@tarojs/components'
import { useState } from 'react'
import { addDays, dayOf, weekdayOf } from '../../../domain/calendar/shanghai'
import { sayDay, sayWhen } from '../../../domain/calendar/speech'
import { WISH_LIMITS } from '../../../domain/wish/vocab'
import { DAY_PART_LABELS, DAY_PARTS, type DayPart, type When } from '../../../domain/calendar/when'
import { Choice } from './Choice'
import { Button } from '../Button'
import { LaterDay } from './LaterDay'

interface DayPickerProps {
  label: string
  value: When | undefined
  onChange: (when: When) => void
  /** Shanghai calendar day; today unless a test says otherwise. */
  today?: string
  error?: string
}

const ANYTIME = 'anytime'
const DAYS_SHOWN = 14
/** With 哪天都行 a square of nine: most wishes are for this week, and the page stays short. */
const DAYS_AT_FIRST = 8
const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']
const NEAR = ['今天', '明天', '后天']

function chipOf(day: string, ahead: number) {
  const [, month, date] = day.split('-').map(Number)
  const plain = `${month}月${date}日`
  const weekday = WEEKDAYS[weekdayOf(day)] ?? ''
  return { value: day, label: NEAR[ahead] ?? weekday, note: NEAR[ahead] ? `${plain} ${weekday}` : plain }
}

/** Which day help would be welcome, and which part of it. The days near first, then two weeks,
 *  then any day by the calendar; 哪天都行 for whoever can wait. */
export function DayPicker({ label, value, onChange, today = dayOf(new Date().toISOString()), error }: DayPickerProps) {
  const [opened, setOpened] = useState(false)
  const last = addDays(today, DAYS_SHOWN - 1)
  const date = value?.kind === 'day' ? value.date : undefined
  const part: DayPart = value?.kind === 'day' ? value.part : 'allDay'
  const later = date !== undefined && date > last
  const all = opened || (date !== undefined && date >= addDays(today, DAYS_AT_FIRST))
  const days = Array.from({ length: all ? DAYS_SHOWN : DAYS_AT_FIRST }, (_, ahead) => chipOf(addDays(today, ahead), ahead))
  const options = [{ value: ANYTIME, label: '哪天都行', note: '不着急' }, ...days]
  const pickDay = (day: string) => onChange(day === ANYTIME ? { kind: 'anytime' } : { kind: 'day', date: day, part })

  return (
    <View className="dl-days">
      <View className="dl-days__row">
        <Choice label={label} layout="chips" options={options} value={value?.kind === 'anytime' ? ANYTIME : date} onChange={pickDay} error={error} />
      </View>
      {all ? (
        <LaterDay
          said={later && date ? sayDay(date, today) : undefined}
          value={later ? date : undefined}
          first={addDays(last, 1)}
          last={addDays(today, WISH_LIMITS.daysAhead)}
          onChange={pickDay}
        />
      ) : (
        <View className="dl-days__more">
          <Button kind="quiet" icon="down" onPress={() => setOpened(true)}>
            看后面的日子
          </Button>
        </View>
      )}
      {value?.kind === 'day' ? (
        <View className="dl-days__part">
          <Choice
            label="一天里的什么时候"
            layout="chips"
            options={DAY_PARTS.map((one) => ({ value: one, label: DAY_PART_LABELS[one] }))}
            value={part}
            onChange={(next) => onChange({ kind: 'day', date: value.date, part: next })}
          />
        </View>
      ) : null}
      {value ? <View className="dl-days__said">{`您选的是：${sayWhen(value, today)}`}</View> : null}
    </View>
  )
}
