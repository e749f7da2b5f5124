import type { Resource } from '../../../domain/authorisation'
import type { CheckedOf } from '../../../domain/contracts'
import { sayWeek } from '../../../domain/place/openingHours'
import { isOpen, type Place } from '../../../domain/place/place'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite, found } from '../../kernel/action'
import { forgetPlaces } from './placeLately'
import { standOnMap } from './standOnMap'
import { startMove } from './startMove'

/** What is said of a place is changed; its new name is carried to all that bears it. */
export const editPlace = defineWrite('place.edit', {
  async run(tx, ctx, { placeId, point, ...said }) {
    const place = found(await tx.get('places', placeId))
    ctx.permit(point === undefined && said.name === undefined ? doorOf(place) : nameOf(place))
    if (!isOpen(place)) refuse('PLACE_GONE')
    ctx.about(placeId)
    await tx.replace('places', withPoint(withWords(place, said), point))
    forgetPlaces()
    if (point !== undefined) await standOnMap(tx, placeId, place.point, point ?? undefined)
    if (said.name !== undefined && said.name !== place.name) await startMove(tx, 'rename', placeId, ctx.now)
    return { placeId }
  },
})

/** Phone, hours and rooms are the station's own business too. */
export const doorOf = ({ centre, subCentre, station }: Place): Resource => ({ place: { centre, subCentre, station } })
/** Name and place on the map are for who looks after the tree. */
export const nameOf = ({ centre, subCentre }: Place): Resource => ({ place: { centre, subCentre } })

type Said = Omit<CheckedOf<'place.edit'>, 'placeId' | 'point'>

function withWords(place: Place, { name, phone, hours, rooms }: Said): Place {
  return {
    ...place,
    ...(name === undefined ? {} : { name }), ...(phone === undefined ? {} : { phone }), ...(rooms === undefined ? {} : { rooms }),
    ...(hours === undefined ? {} : { hours, openingHours: sayWeek(hours) }),
  }
}

function withPoint({ point: before, ...place }: Place, point: CheckedOf<'place.edit'>['point']): Place {
  const now = point === undefined ? before : point
  return now ? { ...place, point: now } : place
}
