import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Icon } from './Icon'
import { Press } from './Press'

interface CardProps extends PropsWithChildren {
  /** Makes the whole card one target; `label` is what is read aloud for it. */
  onPress?: () => void
  label?: string
  /** accent: something waits for the reader. sunk: beside the point. */
  kind?: 'plain' | 'accent' | 'gold' | 'sunk'
  /** The chosen one of a list beside its detail. */
  chosen?: boolean
  /** The arrow at the right of a tappable card; without it where cards stand two in a row. */
  arrow?: boolean
  /** Where the keyboard finds it, and where the arrow keys lead from it. */
  id?: string
  onArrow?: (step: 1 | -1) => void
}

/** One idea on one sheet of paper. */
export function Card({ onPress, label, kind = 'plain', chosen, arrow = true, id, onArrow, children }: CardProps) {
  const className = `dl-card dl-card--${kind}${chosen ? ' dl-card--chosen' : ''}`
  if (!onPress) return <View className={className}>{children}</View>
  return (
    <Press id={id} className={`${className} dl-card--tap`} onArrow={onArrow} onPress={onPress} told={{ label, here: chosen }}>
      <View className="dl-card__body">{children}</View>
      {arrow ? <Icon name="next" tone="soft" size="small" /> : null}
    </Press>
  )
}
