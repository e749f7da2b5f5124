import { sayWeek } from '../../../domain/place/openingHours'
import { isOpen, pathBelow } from '../../../domain/place/place'
import { KINDS_BELOW } from '../../../domain/place/vocab'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite, found } from '../../kernel/action'
import { standOnMap } from './standOnMap'

/** A new place under one that is open. Its id is new for ever: no station is given an old one's. */
export const addPlace = defineWrite('place.add', {
  async run(tx, ctx, { parentId, kind, name, phone, hours, rooms, point }) {
    const parent = found(await tx.get('places', parentId))
    ctx.permit({ place: parent })
    if (!isOpen(parent)) refuse('PLACE_GONE')
    if (!KINDS_BELOW[parent.kind].includes(kind)) refuse('PLACE_NOT_BELOW')
    const placeId = ctx.ids.newId()
    ctx.about(placeId)
    await tx.create('places', {
      _id: placeId, kind, name, ...pathBelow(parent, kind, placeId),
      phone: phone ?? parent.phone,
      openingHours: hours ? sayWeek(hours) : '',
      ...(hours ? { hours } : {}), ...(rooms ? { rooms } : {}), ...(point ? { point } : {}),
    })
    await standOnMap(tx, placeId, undefined, point)
    return { placeId }
  },
})
