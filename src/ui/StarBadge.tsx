import { View } from '@tarojs/components'
import { drawStars } from '../art/stars'
import { Drawing } from './Drawing'

const WORDS = ['还没有星', '一星志愿者', '二星志愿者', '三星志愿者', '四星志愿者', '五星志愿者']

/** 0–5 stars, always with words. */
export function StarBadge({ level }: { level: number }) {
  const words = WORDS[level] ?? WORDS[0]
  return (
    <View className="dl-stars">
      <Drawing className="dl-stars__art" draw={(palette) => drawStars(level, palette)} />
      <View className="dl-stars__words">{words}</View>
    </View>
  )
}
