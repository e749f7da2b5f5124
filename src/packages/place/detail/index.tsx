import { usePageId } from '../../../features/person/usePageId'
import { PlaceScreen } from '../../../features/place/PlaceScreen'

export default function PlacePage() {
  return <PlaceScreen placeId={usePageId('placeId')} />
}
