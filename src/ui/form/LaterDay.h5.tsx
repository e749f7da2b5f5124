import { Input, Label, View } from '@tarojs/components'
import { Icon } from '../Icon'

export interface LaterDayProps {
  /** What is chosen, in words; absent: nothing yet. */
  said?: string
  /** What stands there before. */
  empty?: string
  value: string | undefined
  first: string
  last: string
  onChange: (day: string) => void
}

/** A day by the calendar. In a browser its own date field: the keyboard works and type is as large as the system's. */
export function LaterDay({ said, empty = '更晚的日子', value, first, last, onChange }: LaterDayProps) {
  const pick = (event: { detail: { value: string } }) => {
    const day = event.detail.value
    // While a year is being typed, 0002-05-01 passes by.
    if (day >= first && day <= last) onChange(day)
  }
  return (
    <View className={said ? 'dl-later dl-later--on' : 'dl-later'}>
      <Label className="dl-later__box">
        <View className="dl-later__words">
          <Icon name="calendar" />
          <View className="dl-later__said">{said ?? empty}</View>
        </View>
        <Input className="dl-later__field" type={'date' as 'text'} value={value ?? ''} onInput={pick} />
      </Label>
    </View>
  )
}
