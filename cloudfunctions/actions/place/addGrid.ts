import { isOpen, pathOf } from '../../../domain/place/place'
import { PLACE_LIMITS } from '../../../domain/place/vocab'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite, found } from '../../kernel/action'
import { doorOf } from './editPlace'

/** A station is divided into one grid more, at the end of its list. */
export const addGrid = defineWrite('place.addGrid', {
  async run(tx, ctx, { stationId, name }) {
    const place = found(await tx.get('places', stationId))
    ctx.permit(doorOf(place))
    if (place.kind !== 'station') refuse('NOT_FOUND')
    if (!isOpen(place)) refuse('PLACE_GONE')
    const gridId = ctx.ids.newId()
    ctx.about(gridId)
    await tx.create('grids', { _id: gridId, name, order: PLACE_LIMITS.gridsMax, ...pathOf(place) })
    return { gridId }
  },
})
