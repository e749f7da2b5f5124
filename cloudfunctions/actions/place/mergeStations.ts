import { defineWrite } from '../../kernel/action'
import { endStation } from './endStation'

/** 并站 (county reform): one station goes over into another, with everything that belongs to it. */
export const mergeStations = defineWrite('place.merge', {
  async run(tx, ctx, { stationId, intoId, reason }) {
    await endStation(tx, ctx, { stationId, intoId, reason, state: 'merged' })
    return { placeId: intoId }
  },
})
