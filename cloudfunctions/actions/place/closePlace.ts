import { isOpen } from '../../../domain/place/place'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite, found } from '../../kernel/action'
import { nameOf } from './editPlace'
import { ended, endStation } from './endStation'
import { forgetPlaces } from './placeLately'
import { standOnMap } from './standOnMap'

/** A base, point or post shuts its door. A station does so only when another takes over what is alive at it; what lies
 *  above stations is not closed here. */
export const closePlace = defineWrite('place.close', {
  async run(tx, ctx, { placeId, takeOverId, reason }) {
    const place = found(await tx.get('places', placeId))
    ctx.permit(nameOf(place))
    if (place.kind === 'centre' || place.kind === 'subCentre') refuse('NOT_ALLOWED')
    if (place.kind === 'station') {
      await endStation(tx, ctx, { stationId: placeId, intoId: takeOverId ?? refuse('TAKEOVER_MISSING'), reason, state: 'closed' })
      return { placeId }
    }
    if (!isOpen(place)) refuse('PLACE_GONE')
    ctx.about(placeId)
    await tx.replace('places', ended(place, { state: 'closed', closedWhy: reason, closedAt: ctx.now }))
    forgetPlaces()
    await standOnMap(tx, placeId, place.point, undefined)
    return { placeId }
  },
})
