import { View } from '@tarojs/components'
import { sayDate } from '../../../domain/calendar/speech'
import { LaterDay } from './LaterDay'

interface DayFieldProps {
  label: string
  value: string | undefined
  onChange: (day: string) => void
  today: string
  first: string
  last: string
}

/** One calendar day: until when, on which day. */
export function DayField({ label, value, onChange, today, first, last }: DayFieldProps) {
  return (
    <View className="dl-field">
      <View className="dl-field__label">{label}</View>
      <LaterDay empty="点这里选日子" said={value ? sayDate(value, today) : undefined} value={value} first={first} last={last} onChange={onChange} />
    </View>
  )
}
