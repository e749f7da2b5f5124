import { Picker, View } from '@tarojs/components'
import { Icon } from '../Icon'
import type { ClockFieldProps } from './ClockField.h5'
import { accessible } from '../accessible'

/** A time of day: WeChat's own wheels, which follow its type size. */
export function ClockField({ label, value, onChange }: ClockFieldProps) {
  return (
    <View className="dl-field">
      <View className="dl-field__label">{label}</View>
      <Picker mode="time" value={value} onChange={(event) => onChange(event.detail.value)}>
        <View className="dl-later dl-later--on" {...accessible({ role: 'button', label: `${label}，${value}` })}>
          <View className="dl-later__words">
            <Icon name="clock" />
            <View className="dl-later__said">{value}</View>
          </View>
        </View>
      </Picker>
    </View>
  )
}
