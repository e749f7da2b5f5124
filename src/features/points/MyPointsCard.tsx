import { useReadPages } from '../../client/useRead'
import { LinkCard } from '../../frame/LinkCard'
import { openPoints } from './openPoints'
import { sayPoints } from './sayPoints'

/** The way to my points, and how many they are. */
export function MyPointsCard() {
  const mine = useReadPages('points.mine', {}).data?.[0]
  return <LinkCard icon="star" title="我的积分" words={mine ? `现在能用${sayPoints(mine.available)}` : '每一笔的来历'} onPress={openPoints} />
}
