import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { accessible } from './accessible'

interface SectionProps extends PropsWithChildren {
  title: string
  /** At the right of the title: an inline quiet Button, a count. */
  aside?: ReactNode
}

export function Section({ title, aside, children }: SectionProps) {
  return (
    <View className="dl-section">
      <View className="dl-section__head">
        <View className="dl-section__title" {...accessible({ role: 'heading', level: 2 })}>
          {title}
        </View>
        {aside}
      </View>
      <View className="dl-stack">{children}</View>
    </View>
  )
}
