import { defineRead } from '../../kernel/action'

/** The stations of my township, mine first. */
export const nearbyStations = defineRead('place.stations', {
  refusals: [],
  async run({ actor, store, permit }) {
    permit({})
    const where = { subCentre: actor.subCentre, kind: 'station' }
    const page = await store.query('places', { where, orderBy: { field: 'name', direction: 'asc' }, limit: 100 })
    const lines = page.items.map(({ _id, name, phone, openingHours }) => ({ stationId: _id, name, phone, openingHours }))
    return { stations: [...lines.filter((l) => l.stationId === actor.station), ...lines.filter((l) => l.stationId !== actor.station)] }
  },
})
