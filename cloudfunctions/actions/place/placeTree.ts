import type { Place } from '../../../domain/place/place'
import { KINDS_BELOW, PLACE_LIMITS } from '../../../domain/place/vocab'
import { defineRead, found } from '../../kernel/action'
import type { Query } from '../../store/port'
import { placeLine } from './placeLine'

/** What stands directly below a place, by name, whether open or not. */
export const placeTree = defineRead('place.tree', {
  async run({ now, store, lists, permit }, { placeId, after }) {
    permit({})
    const place = found(await store.get('places', placeId))
    if (KINDS_BELOW[place.kind].length === 0) return { places: [], next: null }
    const page = await lists.page('places', { where: below(place), orderBy: { field: 'name', direction: 'asc' }, after, limit: PLACE_LIMITS.page })
    return { places: lists.lines('places', page.items.filter(({ _id }) => _id !== placeId), (each) => placeLine(each, now)), next: page.next }
  },
})

/** A store holds one county, so its townships are all the townships there are. */
function below({ kind, _id }: Place): Query['where'] {
  if (kind === 'centre') return { kind: 'subCentre' }
  return kind === 'subCentre' ? { subCentre: _id, kind: 'station' } : { station: _id }
}
