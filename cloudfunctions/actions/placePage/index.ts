/** What people do here, by its name in the contract. */
import { placeDetail } from './placeDetail'

export const placePageActions = {
  'place.detail': placeDetail,
}
