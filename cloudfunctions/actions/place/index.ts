/** What people do here, by its name in the contract. */
import { addGrid } from './addGrid'
import { addPlace } from './addPlace'
import { closePlace } from './closePlace'
import { editGrid } from './editGrid'
import { editPlace } from './editPlace'
import { mergeStations } from './mergeStations'
import { nearbyPlaces } from './nearbyPlaces'
import { nearbyStations } from './nearbyStations'
import { placeCode } from './placeCode'
import { placeTree } from './placeTree'

export const placeActions = {
  'place.stations': nearbyStations,
  'place.tree': placeTree,
  'place.nearby': nearbyPlaces,
  'place.code': placeCode,
  'place.add': addPlace,
  'place.edit': editPlace,
  'place.close': closePlace,
  'place.merge': mergeStations,
  'place.addGrid': addGrid,
  'place.editGrid': editGrid,
}
