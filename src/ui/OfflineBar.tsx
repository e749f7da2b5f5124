import { View } from '@tarojs/components'
import { Icon } from './Icon'
import { accessible } from './accessible'

interface OfflineBarProps {
  /** How many things said wait to be sent. */
  waiting?: number
}

export function OfflineBar({ waiting = 0 }: OfflineBarProps) {
  const words = waiting > 0 ? `没有信号，您说的 ${waiting} 件事先存着，有信号自动发` : '没有信号，您说的话先存着，有信号自动发'
  return (
    <View className="dl-offline" {...accessible({ role: 'status', live: 'polite' })}>
      <Icon name="offline" />
      <View className="dl-offline__words">{words}</View>
    </View>
  )
}
