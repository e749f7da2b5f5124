import { Picker, View } from '@tarojs/components'
import { Icon } from '../Icon'
import type { LaterDayProps } from './LaterDay.h5'
import { accessible } from '../accessible'

/** A day by the calendar: WeChat's own wheels, which follow its type size. */
export function LaterDay({ said, empty = '更晚的日子', value, first, last, onChange }: LaterDayProps) {
  return (
    <Picker mode="date" value={value ?? first} start={first} end={last} onChange={(event) => onChange(event.detail.value)}>
      <View className={said ? 'dl-later dl-later--on' : 'dl-later'} {...accessible({ role: 'button' })}>
        <View className="dl-later__words">
          <Icon name="calendar" />
          <View className="dl-later__said">{said ?? empty}</View>
        </View>
      </View>
    </Picker>
  )
}
