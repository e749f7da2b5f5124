import { View } from '@tarojs/components'
import type { StarProgress } from '../../../domain/star/progress'
import { Meter } from '../../ui/Meter'
import { StarBadge } from '../../ui/StarBadge'
import { sayNextStar, starBegins } from './sayStars'

/** My stars and the way to the next one. */
export function StarWay({ stars }: { stars: StarProgress }) {
  const begins = starBegins(stars)
  const ends = stars.nextAtMinutes
  return (
    <View className="dl-stack">
      <StarBadge level={stars.level} />
      <Meter words={sayNextStar(stars)} value={ends === null ? 1 : stars.minutes - begins} max={ends === null ? 1 : ends - begins} />
    </View>
  )
}
