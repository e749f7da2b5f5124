import { View } from '@tarojs/components'
import { Icon } from '../Icon'
import { Press } from '../Press'
import { accessible } from '../accessible'

interface StepperProps {
  /** Long words are welcome: 需要几个人来帮. */
  label: string
  hint?: string
  value: number
  onChange: (value: number) => void
  min?: number
  max: number
  /** 人, 件, 分钟 */
  unit: string
  step?: number
}

export function Stepper({ label, hint, value, onChange, min = 1, max, unit, step = 1 }: StepperProps) {
  const to = (next: number) => onChange(Math.min(max, Math.max(min, next)))
  const low = value <= min
  const high = value >= max
  return (
    <View className="dl-stepper" {...accessible({ role: 'group', label })}>
      <View className="dl-stepper__words">
        <View className="dl-stepper__label">{label}</View>
        {hint ? <View className="dl-soft">{hint}</View> : null}
      </View>
      <View className="dl-stepper__row">
        <Press
          className={low ? 'dl-stepper__key dl-stepper__key--off' : 'dl-stepper__key'}
          disabled={low}
          onPress={() => to(value - step)}
          told={{ label: low ? `减少，最少${min}${unit}` : '减少' }}
        >
          <Icon name="minus" heavy tone={low ? 'soft' : 'ink'} />
        </Press>
        <View className="dl-stepper__value" {...accessible({ live: 'polite', label: `${value}${unit}` })}>
          <View className="dl-stepper__number">{value}</View>
          <View className="dl-stepper__unit">{unit}</View>
        </View>
        <Press
          className={high ? 'dl-stepper__key dl-stepper__key--off' : 'dl-stepper__key'}
          disabled={high}
          onPress={() => to(value + step)}
          told={{ label: high ? `增加，最多${max}${unit}` : '增加' }}
        >
          <Icon name="plus" heavy tone={high ? 'soft' : 'ink'} />
        </Press>
      </View>
    </View>
  )
}
