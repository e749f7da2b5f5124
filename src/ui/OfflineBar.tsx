import { View } from '@tarojs/components'
import { Icon } from './Icon'
import { accessible } from './accessible'

interface OfflineBarProps {
  /** How many things said wait to be sent. */
  waiting?: number
  /** There is a signal, but the other side cannot take them just now. */
  signal?: boolean
}

function sayWaiting(waiting: number, signal: boolean): string {
  if (signal) return `您说的 ${waiting} 件事还没送到，先替您存着，自动再送`
  return waiting > 0 ? `没有信号，您说的 ${waiting} 件事先存着，有信号自动发` : '没有信号，您说的话先存着，有信号自动发'
}

export function OfflineBar({ waiting = 0, signal = false }: OfflineBarProps) {
  return (
    <View className="dl-offline" {...accessible({ role: 'status', live: 'polite' })}>
      <Icon name="offline" />
      <View className="dl-offline__words">{sayWaiting(waiting, signal)}</View>
    </View>
  )
}
