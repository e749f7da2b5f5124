import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

interface TwoPaneProps {
  list: ReactNode
  /** Absent: nothing chosen yet. */
  detail?: ReactNode
  /** What the right side says until something is chosen (desk only). */
  placeholder?: ReactNode
}

/** Desk: list beside detail, each scrolls for itself. Phone: the list, or the detail alone once one is chosen. */
export function TwoPane({ list, detail, placeholder }: TwoPaneProps) {
  return (
    <View className={detail ? 'dl-panes dl-panes--chosen' : 'dl-panes'}>
      <View className="dl-panes__list">{list}</View>
      <View className="dl-panes__detail">{detail ?? placeholder}</View>
    </View>
  )
}
