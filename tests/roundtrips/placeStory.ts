/** 王奶奶 looks where to go today; the county puts its tree of places in order. */
import { addSecondStation, OTHER } from '../twoStations'
import type { Told } from './stories'

export async function tellPlaceStory({ county, call, store }: Told): Promise<void> {
  await addSecondStation(store)
  for (const who of ['boss', 'head2']) await county.does(who, 'person.me', {})
  const point = { lat: 28.1, lng: 115.4 }
  const { placeId } = await call('boss', 'place.add', { parentId: OTHER.station, kind: 'post', name: '路口驿站', point })
  await call('granny', 'place.nearby', {})
  await call('granny', 'place.nearby')
  await call('granny', 'place.detail')
  await call('head', 'place.detail')
  await call('head', 'place.code')
  await call('granny', 'place.tree')
  await call('boss', 'place.edit', { placeId: OTHER.station, name: '竹溪新村', point })
  const { gridId } = await call('head2', 'place.addGrid', { stationId: OTHER.station, name: '东片' })
  await call('head2', 'place.editGrid', { gridId, order: 1 })
  await call('boss', 'place.close', { placeId, reason: '修路' })
  const small = await county.does('boss', 'place.add', { parentId: OTHER.subCentre, kind: 'station', name: '小村' })
  await call('boss', 'place.merge', { stationId: small.placeId, intoId: OTHER.station, reason: '撤并建制村' })
}
