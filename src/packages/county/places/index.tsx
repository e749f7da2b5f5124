import { PlacesScreen } from '../../../features/place/PlacesScreen'

export default function PlacesPage() {
  return <PlacesScreen />
}
