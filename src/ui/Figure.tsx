import { Text, View } from '@tarojs/components'

interface FigureProps {
  value: string | number
  /** 分, 小时, 人 */
  unit?: string
  label: string
  /** gold: stars and points. green: done. */
  tone?: 'ink' | 'gold' | 'green'
  /** Under the label: where it comes from, what it is not. */
  note?: string
}

/** One number a person came to see. */
export function Figure({ value, unit, label, tone = 'ink', note }: FigureProps) {
  return (
    <View className="dl-figure">
      <View className="dl-figure__label">{label}</View>
      <View className={`dl-figure__line dl-figure__line--${tone}`}>
        <Text className="dl-figure__value">{value}</Text>
        {unit ? <Text className="dl-figure__unit">{unit}</Text> : null}
      </View>
      {note ? <View className="dl-figure__note">{note}</View> : null}
    </View>
  )
}
