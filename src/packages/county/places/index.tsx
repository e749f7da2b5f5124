import { PlacesScreen } from '../../../features/place/desk/PlacesScreen'

export default function PlacesPage() {
  return <PlacesScreen />
}
