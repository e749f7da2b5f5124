import { CATEGORY_LABELS, type WishCategory } from '../../domain/ground/categories'
import { View } from '@tarojs/components'
import { drawCategory } from '../art/categories'
import { Drawing } from './Drawing'

interface CategoryIconProps {
  category: WishCategory
  /** The words beside the drawing; without them the page must say the category itself. */
  words?: boolean
  size?: 'medium' | 'large'
}

export function CategoryIcon({ category, words, size = 'medium' }: CategoryIconProps) {
  return (
    <View className="dl-category">
      <View className={`dl-category__tile dl-category__tile--${size}`}>
        <Drawing className="dl-category__art" draw={(palette) => drawCategory(category, palette)} />
      </View>
      {words ? <View className="dl-category__words">{CATEGORY_LABELS[category]}</View> : null}
    </View>
  )
}
