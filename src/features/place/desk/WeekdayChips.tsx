import { View } from '@tarojs/components'
import { Icon } from '../../../ui/Icon'
import { Press } from '../../../ui/Press'
import { accessible } from '../../../ui/accessible'

/** From Monday on, as weeks are read here. */
const WEEK = [[1, '一'], [2, '二'], [3, '三'], [4, '四'], [5, '五'], [6, '六'], [0, '日']] as const

/** Which weekdays; any number of them. */
export function WeekdayChips({ days, onDay }: { days: readonly number[]; onDay: (day: number) => void }) {
  return (
    <View className="week-days" {...accessible({ role: 'group', label: '哪几天' })}>
      {WEEK.map(([day, name]) => {
        const on = days.includes(day)
        return (
          <Press
            key={day} className={`dl-choice__one week-days__one${on ? ' dl-choice__one--on' : ''}`}
            told={{ role: 'checkbox', checked: on, label: `周${name}` }} onPress={() => onDay(day)}
          >
            <View>{`周${name}`}</View>
            {on ? <Icon name="check" size="small" heavy /> : null}
          </Press>
        )
      })}
    </View>
  )
}
