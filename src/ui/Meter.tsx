import { View } from '@tarojs/components'
import { accessible } from './accessible'

interface MeterProps {
  /** What is meant: 离三星还差 12小时30分. The bar only repeats it. */
  words: string
  value: number
  max: number
  tone?: 'gold' | 'green'
}

export function Meter({ words, value, max, tone = 'gold' }: MeterProps) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0
  return (
    <View className="dl-meter">
      <View className="dl-meter__words">{words}</View>
      <View
        className="dl-meter__track"
        {...accessible({ role: 'progressbar', label: words, now: Math.round(share * 100), min: 0, max: 100 })}
      >
        <View className={`dl-meter__fill dl-meter__fill--${tone}`} style={{ width: `${(share * 100).toFixed(1)}%` }} />
      </View>
    </View>
  )
}
