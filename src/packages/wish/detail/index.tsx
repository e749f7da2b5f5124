import { usePageId } from '../../../features/person/usePageId'
import { WishScreen } from '../../../features/wish/WishScreen'

export default function WishDetailPage() {
  return <WishScreen wishId={usePageId('wishId')} />
}
