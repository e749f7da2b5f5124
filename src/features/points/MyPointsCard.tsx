import type { HomeMine } from '../../../domain/home/contract'
import { LinkCard } from '../../frame/LinkCard'
import { openPoints } from './openPoints'
import { sayPurses } from './sayPoints'

/** The way to my points, and how many they are. */
export function MyPointsCard({ points }: { points: HomeMine['points'] | undefined }) {
  return <LinkCard icon="star" title="我的积分" words={sayPurses(points) || '每一笔的来历'} onPress={openPoints} />
}
