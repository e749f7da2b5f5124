import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { IconName } from '../art/icons'
import { Icon } from './Icon'

export interface Fact {
  label: string
  value: ReactNode
  icon?: IconName
}

/** What, when, where, how many: label above value, so that neither is cut in large type. */
export function Facts({ items }: { items: readonly Fact[] }) {
  return (
    <View className="dl-facts">
      {items.map((item) => (
        <View key={item.label} className="dl-facts__item">
          {item.icon ? <Icon name={item.icon} tone="soft" /> : null}
          <View className="dl-facts__words">
            <View className="dl-facts__label">{item.label}</View>
            <View className="dl-facts__value">{item.value}</View>
          </View>
        </View>
      ))}
    </View>
  )
}
