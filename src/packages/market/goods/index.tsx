import { GoodsScreen } from '../../../features/market/GoodsScreen'
import { usePageId } from '../../../frame/usePageId'

export default function GoodsPage() {
  return <GoodsScreen goodsId={usePageId('goodsId')} />
}
