import { addDays, dayOf, instantAt } from '../../../domain/calendar/shanghai'
import { may } from '../../../domain/authorisation'
import type { PlaceAct } from '../../../domain/place/contract'
import type { PlaceDetail } from '../../../domain/placePage/contract'
import { moveId } from '../../../domain/place/move'
import { exceptionsAhead } from '../../../domain/place/openingHours'
import { isOpen, openingWords, type Place } from '../../../domain/place/place'
import { KINDS_BELOW, PLACE_LIMITS } from '../../../domain/place/vocab'
import type { Person } from '../../../domain/person/person'
import { defineRead, found, type ReadContext } from '../../kernel/action'
import type { Store } from '../../store/port'
import { orderCard } from '../order/orderCard'
import { doorOf, nameOf } from '../place/editPlace'
import { gridsOfStation, NO_GRIDS } from './gridsOfStation'
import { placeLine } from '../place/placeLine'

/** One place's page: its door, what stands under it and what is on there today. */
export const placeDetail = defineRead('place.detail', {
  async run(ctx, { placeId }) {
    ctx.permit({})
    const place = found(await ctx.store.get('places', placeId))
    const can = actsOn(ctx.actor, place)
    const [named, under, today, grids, moving] = await Promise.all([
      namesFor(ctx.store, place), placesUnder(ctx, place), onToday(ctx, place),
      place.kind === 'station' && (can.includes('editDoor') || knowsGrids(ctx.actor, place)) ? gridsOfStation(ctx.lists, placeId) : NO_GRIDS,
      runs(ctx.actor, place) ? isMoving(ctx.store, placeId) : false,
    ])
    return { ...described(place, ctx.now), ...named, ...grids, under, today, moving, can }
  },
})

/** What of her rights there is a button for. */
function actsOn({ _id: personId, posts }: Person, place: Place): PlaceAct[] {
  if (!isOpen(place)) return []
  const asker = { personId, posts }
  const ends = place.kind !== 'centre' && place.kind !== 'subCentre' && may(asker, 'place.close', nameOf(place))
  const acts: [PlaceAct, boolean][] = [
    ['editDoor', may(asker, 'place.edit', doorOf(place))],
    ['editName', may(asker, 'place.edit', nameOf(place))],
    ['end', ends],
    ['add', KINDS_BELOW[place.kind].length > 0 && may(asker, 'place.add', { place })],
  ]
  return acts.flatMap(([act, allowed]) => (allowed ? [act] : []))
}

/** How a station is divided is for who serves its people, and for who keeps its door. */
const knowsGrids = ({ _id: personId, posts }: Person, place: Place): boolean => isOpen(place) && may({ personId, posts }, 'household.list', doorOf(place))

/** Ended places as well: it is there that one looks how far the move has come. */
const runs = ({ _id: personId, posts }: Person, place: Place): boolean => may({ personId, posts }, 'place.merge', nameOf(place))

async function isMoving(store: Store, placeId: string): Promise<boolean> {
  const moves = await store.getMany('placeMoves', [moveId('rename', placeId), moveId('merge', placeId)])
  return moves.some(({ state }) => state === 'due')
}

type Door = Omit<PlaceDetail, 'above' | 'successor' | 'under' | 'today' | 'grids' | 'stationWorkers' | 'moving' | 'can'>

function described(place: Place, now: string): Door {
  const { hours, rooms = [], point = null, closedWhy = '' } = place
  return {
    ...placeLine(place, now), week: openingWords(place), hours: hours ?? null, ahead: hours ? exceptionsAhead(hours, dayOf(now)) : [], rooms, point, closedWhy,
  }
}

/** What it belongs to and who answers instead, in one read. */
async function namesFor(store: Store, { _id, centre, subCentre, station, successor = '' }: Place): Promise<Pick<PlaceDetail, 'above' | 'successor'>> {
  const above = [centre, subCentre, station].filter((id) => id !== '' && id !== _id)
  const places = await store.getMany('places', [...new Set([...above, successor].filter(Boolean))])
  const named = (id: string) => places.filter((place) => place._id === id).map(({ _id: placeId, name }) => ({ placeId, name }))
  return { above: above.flatMap(named), successor: named(successor)[0] ?? null }
}

async function placesUnder({ lists, now }: ReadContext, { kind, _id }: Place) {
  if (kind !== 'station') return []
  const page = await lists.page('places', { where: { station: _id }, orderBy: { field: 'name', direction: 'asc' }, limit: PLACE_LIMITS.page })
  return lists.lines('places', page.items.filter((place) => place._id !== _id && isOpen(place)), (place) => placeLine(place, now))
}

/** Whatever has begun or begins today and still looks for hands; the newest beginnings first. */
async function onToday({ lists, now }: ReadContext, { kind, _id }: Place) {
  if (kind !== 'station') return []
  const tomorrow = instantAt(addDays(dayOf(now), 1), 0)
  const orderBy = { field: 'startsAt', direction: 'desc' } as const
  const page = await lists.page('orders', { where: { station: _id, feed: 'listed' }, orderBy, before: tomorrow, limit: PLACE_LIMITS.today })
  return lists.lines('orders', page.items, orderCard)
}
