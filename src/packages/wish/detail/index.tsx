import { usePageId } from '../../../frame/usePageId'
import { WishScreen } from '../../../features/wish/WishScreen'

export default function WishDetailPage() {
  return <WishScreen wishId={usePageId('wishId')} />
}
