import { widestReach } from '../../../domain/person/reach'
import type { Role } from '../../../domain/ground/post'
import type { Place } from '../../../domain/place/place'
import { refuse } from '../../../domain/ground/refusal'
import { defineRead, found } from '../../kernel/action'
import type { Store } from '../../store/port'

const READERS: readonly Role[] = ['dispatcher', 'auditor', 'subCentreHead', 'stationHead', 'civilizationWorker']
const MONTHS = 12
const BELOW = 100

/** How much was told, done and given at my place or one below it. Numbers only, folded by the timer. */
export const placeFigures = defineRead('report.figures', {
  async run({ actor, store, permit }, { placeId }) {
    const reach = widestReach(actor.posts, READERS) ?? refuse('NOT_ALLOWED')
    const [own = ''] = Object.values(reach)
    const place = found(await store.get('places', placeId ?? own))
    permit({ place })
    const page = await store.query('figures', { where: { place: place._id }, orderBy: { field: 'month', direction: 'desc' }, limit: MONTHS })
    const newest = page.items[0]?.month ?? ''
    return {
      placeId: place._id, placeName: place.name, above: place._id === own ? '' : parentOf(place),
      months: page.items.map(({ month, wishes, services, minutes }) => ({ month, wishes, services, minutes })),
      below: newest && place.kind !== 'station' ? await below(store, place._id, newest) : [],
    }
  },
})

const parentOf = ({ kind, centre, subCentre }: Place): string => (kind === 'subCentre' ? centre : subCentre)

async function below(store: Store, parent: string, month: string) {
  const page = await store.query('figures', { where: { parent, month }, orderBy: { field: 'minutes', direction: 'desc' }, limit: BELOW })
  const places = page.items.length > 0 ? await store.getMany('places', page.items.map(({ place }) => place)) : []
  const nameOf = new Map(places.map(({ _id, name }) => [_id, name]))
  return page.items.map(({ place, wishes, services, minutes }) => ({ placeId: place, placeName: nameOf.get(place) ?? '', wishes, services, minutes }))
    // By name, not by who gave most: places are not put in an order of merit (国办函〔2026〕12号).
    .sort((a, b) => (a.placeName < b.placeName ? -1 : 1))
}
