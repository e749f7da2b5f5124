import { View } from '@tarojs/components'
import type { WishLine } from '../../../domain/wish/contract'
import { Card } from '../../ui/Card'
import { CategoryIcon } from '../../ui/CategoryIcon'
import { Tag, type TagTone } from '../../ui/Tag'
import { openWish } from './openWish'

export interface Standing {
  state: string
  tone: TagTone
  /** What comes next. */
  next: string
  /** It is the reader's turn. */
  mine?: boolean
}

interface WishLineCardProps extends Standing {
  wish: WishLine
  aside?: string
}

/** One wish in a list: what, how it stands, what comes next. The reader's own turn stands out. */
export function WishLineCard({ wish, aside, state, tone, next, mine }: WishLineCardProps) {
  return (
    <Card kind={mine ? 'accent' : 'plain'} onPress={() => openWish(wish)} label={`${wish.title}，${state}，${next}`}>
      <View className="wish-card">
        <CategoryIcon category={wish.category} />
        <View className="wish-card__words">
          <View className="dl-h3">{wish.title}</View>
          {aside ? <View className="dl-soft">{aside}</View> : null}
          <Tag tone={tone}>{state}</Tag>
          <View>{next}</View>
        </View>
      </View>
    </Card>
  )
}
