import type { NearbyPlace } from '../../../domain/place/contract'
import { cellsAround, coarse, nearestOf, type MapPoint } from '../../../domain/place/mapPoint'
import { isOpen } from '../../../domain/place/place'
import { PLACE_LIMITS } from '../../../domain/place/vocab'
import { defineRead } from '../../kernel/action'
import type { Lists } from '../../kernel/lists'
import type { Store } from '../../store/port'
import { placeLine } from './placeLine'

/** Places near where the phone says it is, nearest first: the cells around it, then the nearest of their places, two
 *  round trips whatever the county's size. Where she is is used for this answer and written nowhere. */
export const nearbyPlaces = defineRead('place.nearby', {
  async run({ actor, now, store, lists, permit }, { at }) {
    permit({})
    const near = at ? await around(store, lists, coarse(at), now) : []
    if (near.length > 0) return { by: 'distance' as const, places: near }
    const orderBy = { field: 'name', direction: 'asc' } as const
    const page = await lists.page('places', { where: { subCentre: actor.subCentre, kind: 'station' }, orderBy, limit: 100 })
    const lines = lists.lines('places', page.items.filter(isOpen), (place) => placeLine(place, now))
    const mine = (line: NearbyPlace) => line.placeId === actor.station
    return { by: 'township' as const, places: [...lines.filter(mine), ...lines.filter((line) => !mine(line))].slice(0, PLACE_LIMITS.nearby) }
  },
})

async function around(store: Store, lists: Lists, here: MapPoint, now: string): Promise<NearbyPlace[]> {
  const nearest = nearestOf(await store.getMany('mapCells', cellsAround(here)), here, PLACE_LIMITS.nearby)
  const places = await store.getMany('places', nearest.map(({ placeId }) => placeId))
  const metresTo = new Map(nearest.map(({ placeId, metres }) => [placeId, metres]))
  return lists.lines('places', places.filter(isOpen), (place) => ({ ...placeLine(place, now), metres: metresTo.get(place._id) }))
}
