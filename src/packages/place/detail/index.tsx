import { placeOfScene } from '../../../../domain/place/scene'
import { usePageId } from '../../../frame/usePageId'
import { PlaceScreen } from '../../../features/place/PlaceScreen'

/** Opened from a list by id, or by the code at the door. */
export default function PlacePage() {
  const placeId = usePageId('placeId')
  const scanned = placeOfScene(usePageId('scene'))
  return <PlaceScreen placeId={placeId || scanned} />
}
