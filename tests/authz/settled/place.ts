import type { County } from '../../county'
import { PATH } from '../../factories'

export async function settlePlace(county: County) {
  const { gridId } = await county.does('head', 'place.addGrid', { stationId: PATH.station, name: '东片' })
  return { placeId: PATH.station, gridId }
}
