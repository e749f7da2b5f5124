import { View } from '@tarojs/components'
import { accessible } from './accessible'

interface SkeletonProps {
  kind?: 'card' | 'list'
  /** How many cards a list shows. */
  count?: number
}

/** The shape of what is coming; a screen reader hears 正在打开. */
export function Skeleton({ kind = 'card', count = kind === 'card' ? 1 : 3 }: SkeletonProps) {
  return (
    <View className="dl-stack" {...accessible({ role: 'status', label: '正在打开，请稍等', busy: true })}>
      {Array.from({ length: count }, (_, index) => (
        <View key={index} className="dl-skeleton">
          <View className="dl-skeleton__line dl-skeleton__line--short" />
          <View className="dl-skeleton__line" />
          {kind === 'card' ? <View className="dl-skeleton__line dl-skeleton__line--long" /> : null}
        </View>
      ))}
      <View className="dl-skeleton__words">正在打开，请稍等</View>
    </View>
  )
}
