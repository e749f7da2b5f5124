import { View } from '@tarojs/components'
import type { WishDetail } from '../../../domain/wish/contract'
import { CategoryIcon } from '../../ui/CategoryIcon'
import { Tag, type TagTone } from '../../ui/Tag'

interface WishWordsProps {
  wish: Pick<WishDetail, 'title' | 'text' | 'category'>
  state: { words: string; tone: TagTone }
}

/** A wish as it was said. */
export function WishWords({ wish, state }: WishWordsProps) {
  return (
    <View className="wish-card">
      <CategoryIcon category={wish.category} size="large" />
      <View className="wish-card__words">
        <View className="dl-h2">{wish.title}</View>
        <Tag tone={state.tone}>{state.words}</Tag>
        {wish.text.split('\n').filter(Boolean).map((line, at) => <View key={at} className="dl-lead">{line}</View>)}
      </View>
    </View>
  )
}
