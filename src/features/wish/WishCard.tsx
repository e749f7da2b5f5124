import { View } from '@tarojs/components'
import type { WishLine } from '../../../domain/wish/contract'
import { Card } from '../../ui/Card'
import { CategoryIcon } from '../../ui/CategoryIcon'
import { Tag } from '../../ui/Tag'
import { openWish } from './openWish'
import { sayNext, sayState, STATE_TONES } from './sayWish'
import './wishCard.css'

interface WishCardProps {
  wish: WishLine
  today: string
  /** Said when it is not my own: 替王奶奶写的. */
  aside?: string
}

/** One of my wishes: what, how it stands, what comes next. The reader's own turn stands out. */
export function WishCard({ wish, today, aside }: WishCardProps) {
  const next = sayNext(wish, today)
  const state = sayState(wish.state)
  return (
    <Card kind={wish.state === 'needsInfo' ? 'accent' : 'plain'} onPress={() => openWish(wish)} label={`${wish.title}，${state}，${next}`}>
      <View className="wish-card">
        <CategoryIcon category={wish.category} />
        <View className="wish-card__words">
          <View className="dl-h3">{wish.title}</View>
          {aside ? <View className="dl-soft">{aside}</View> : null}
          <Tag tone={STATE_TONES[wish.state]}>{state}</Tag>
          <View>{next}</View>
        </View>
      </View>
    </Card>
  )
}
