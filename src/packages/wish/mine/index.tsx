import { MyWishesScreen } from '../../../features/wish/MyWishesScreen'

export default function MyWishesPage() {
  return <MyWishesScreen />
}
