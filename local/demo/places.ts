/** The demo county's places: a centre, two townships and five villages. Names and phones are invented. */
import type { NewDoc } from '../../cloudfunctions/store/port'

export type StationId = 'qinghe' | 'zhuxi' | 'hetang' | 'songping' | 'taoyuan'

export const CENTRE = 'shifan'
const OPEN = '每天 8:00–21:00'

interface Village {
  id: StationId
  name: string
  subCentre: 'yunchuan' | 'songling'
  phone: string
  /** Points the village voted for the year. */
  budget: number
}

export const VILLAGES: readonly Village[] = [
  { id: 'qinghe', name: '青禾村', subCentre: 'yunchuan', phone: '13800009001', budget: 6000 },
  { id: 'zhuxi', name: '竹溪村', subCentre: 'yunchuan', phone: '13800009002', budget: 4000 },
  { id: 'hetang', name: '荷塘村', subCentre: 'yunchuan', phone: '13800009003', budget: 3000 },
  { id: 'songping', name: '松坪村', subCentre: 'songling', phone: '13800009004', budget: 3000 },
  { id: 'taoyuan', name: '桃源村', subCentre: 'songling', phone: '13800009005', budget: 2000 },
]

export const villageOf = (id: StationId): Village => {
  const village = VILLAGES.find((each) => each.id === id)
  if (!village) throw new Error(`no village ${id}`)
  return village
}

export const pathOf = (id: StationId) => ({ centre: CENTRE, subCentre: villageOf(id).subCentre, station: id })

const township = (id: string, name: string, phone: string): NewDoc<'places'> => ({
  _id: id, kind: 'subCentre', name, centre: CENTRE, subCentre: id, station: '', phone, openingHours: OPEN,
})

export const PLACES: readonly NewDoc<'places'>[] = [
  { _id: CENTRE, kind: 'centre', name: '示范县', centre: CENTRE, subCentre: '', station: '', phone: '13800009010', openingHours: OPEN },
  township('yunchuan', '云川镇', '13800009011'),
  township('songling', '松岭乡', '13800009012'),
  ...VILLAGES.map(({ id, name, phone }): NewDoc<'places'> => ({ _id: id, kind: 'station', name, ...pathOf(id), phone, openingHours: OPEN })),
]
