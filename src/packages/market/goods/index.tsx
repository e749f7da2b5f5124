import { GoodsScreen } from '../../../features/market/GoodsScreen'
import { usePageId } from '../../../features/person/usePageId'

export default function GoodsPage() {
  return <GoodsScreen goodsId={usePageId('goodsId')} />
}
