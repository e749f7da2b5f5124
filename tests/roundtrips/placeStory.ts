/** 王奶奶 looks where to go today. */
import { PATH } from '../factories'
import type { Told } from './measure'

export async function tellPlaceStory({ call }: Told): Promise<void> {
  await call('granny', 'place.nearby', {})
  await call('granny', 'place.nearby', { at: { lat: 28.1, lng: 115.4 } })
  await call('granny', 'place.detail', { placeId: PATH.station })
  await call('granny', 'place.tree', { placeId: PATH.station })
}
