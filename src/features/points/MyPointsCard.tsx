import Taro from '@tarojs/taro'
import { useReadPages } from '../../client/useRead'
import { LinkCard } from '../person/LinkCard'
import { sayPoints } from './sayPoints'

const openPoints = () => void Taro.navigateTo({ url: '/packages/market/points/index' })

/** The way to my points, and how many they are. */
export function MyPointsCard() {
  const mine = useReadPages('points.mine', {}).data?.[0]
  return <LinkCard icon="star" title="我的积分" words={mine ? `现在能用${sayPoints(mine.available)}` : '每一笔的来历'} onPress={openPoints} />
}
