import { NearbyScreen } from '../../../features/place/NearbyScreen'

export default function NearbyPage() {
  return <NearbyScreen />
}
