/** The demo county's places: a centre, two townships, five villages, and what stands under 青禾村. Names, phones and map
 *  points are invented; the points lie in open fields. */
import type { NewDoc } from '../../cloudfunctions/store/port'
import { addDays, dayOf } from '../../domain/calendar/shanghai'
import { cellOf, type MapPoint } from '../../domain/place/mapPoint'
import { sayWeek, type HoursException, type OpeningHours } from '../../domain/place/openingHours'
import type { Room } from '../../domain/place/place'

export type StationId = 'qinghe' | 'zhuxi' | 'hetang' | 'songping' | 'taoyuan'

export const CENTRE = 'shifan'
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6]
const OPEN: OpeningHours = { weekly: [{ days: EVERY_DAY, spans: [{ from: '08:00', to: '21:00' }] }], exceptions: [] }
const OFFICE: OpeningHours = { weekly: [{ days: [1, 2, 3, 4, 5], spans: [{ from: '08:30', to: '12:00' }, { from: '14:00', to: '17:30' }] }], exceptions: [], holidays: 'closed' }
/** Smaller stations: not in the evening, or not every day. */
const HOURS: Partial<Record<StationId, OpeningHours>> = {
  hetang: { weekly: [{ days: [1, 2, 3, 4, 5], spans: [{ from: '08:00', to: '18:00' }] }, { days: [6, 0], spans: [{ from: '09:00', to: '12:00' }] }], exceptions: [] },
  taoyuan: { weekly: [{ days: [1, 3, 5, 6], spans: [{ from: '08:30', to: '17:00' }] }], exceptions: [], holidays: 'closed' },
}

interface Village {
  id: StationId
  name: string
  subCentre: 'yunchuan' | 'songling'
  phone: string
  /** Points the village voted for the year. */
  budget: number
  point: MapPoint
  rooms?: Room[]
}

const ROOMS_OF_QINGHE: Room[] = [
  { name: '讲堂', seats: 60, use: '开会、听课、放电影' },
  { name: '书屋', seats: 16, use: '看书、孩子写作业' },
  { name: '理发角', seats: 2, use: '每月义剪' },
]

export const VILLAGES: readonly Village[] = [
  { id: 'qinghe', name: '青禾村', subCentre: 'yunchuan', phone: '13800009001', budget: 6000, point: { lat: 28.412, lng: 115.318 }, rooms: ROOMS_OF_QINGHE },
  {
    id: 'zhuxi', name: '竹溪村', subCentre: 'yunchuan', phone: '13800009002', budget: 4000, point: { lat: 28.431, lng: 115.339 },
    rooms: [{ name: '议事厅', seats: 30, use: '评议会、邻里说事' }, { name: '康养室', seats: 8, use: '量血压、理疗' }],
  },
  { id: 'hetang', name: '荷塘村', subCentre: 'yunchuan', phone: '13800009003', budget: 3000, point: { lat: 28.398, lng: 115.352 } },
  { id: 'songping', name: '松坪村', subCentre: 'songling', phone: '13800009004', budget: 3000, point: { lat: 28.497, lng: 115.401 } },
  { id: 'taoyuan', name: '桃源村', subCentre: 'songling', phone: '13800009005', budget: 2000, point: { lat: 28.521, lng: 115.388 } },
]

export const villageOf = (id: StationId): Village => {
  const village = VILLAGES.find((each) => each.id === id)
  if (!village) throw new Error(`no village ${id}`)
  return village
}

export const pathOf = (id: StationId) => ({ centre: CENTRE, subCentre: villageOf(id).subCentre, station: id })

type PlaceDoc = NewDoc<'places'>
const open = (hours: OpeningHours) => ({ hours, openingHours: sayWeek(hours) })

const township = (id: string, name: string, phone: string, point: MapPoint): PlaceDoc => ({
  _id: id, kind: 'subCentre', name, centre: CENTRE, subCentre: id, station: '', phone, point, ...open(OFFICE),
})

/** What stands under 青禾村: a base, a point and a post. */
const underQinghe = (): PlaceDoc[] => [
  {
    _id: 'qinghe-orchard', kind: 'base', name: '青禾果园实践基地', ...pathOf('qinghe'), phone: '13800009021', point: { lat: 28.419, lng: 115.309 },
    rooms: [{ name: '果园课堂', seats: 40, use: '学嫁接、认果树' }], ...open({ weekly: [{ days: [6, 0], spans: [{ from: '09:00', to: '17:00' }] }], exceptions: [] }),
  },
  {
    _id: 'qinghe-opera', kind: 'point', name: '古戏台实践点', ...pathOf('qinghe'), phone: '13800009001', point: { lat: 28.409, lng: 115.321 },
    ...open({ weekly: [{ days: EVERY_DAY, spans: [{ from: '18:30', to: '21:00' }] }], exceptions: [] }),
  },
  {
    _id: 'qinghe-post', kind: 'post', name: '路口文明驿站', ...pathOf('qinghe'), phone: '13800009022', point: { lat: 28.405, lng: 115.33 },
    rooms: [{ name: '歇脚处', seats: 8, use: '喝水、热饭、用药箱' }], ...open({ weekly: [{ days: EVERY_DAY, spans: [{ from: '06:00', to: '22:00' }] }], exceptions: [] }),
  },
]

/** A holiday always lies a little ahead of the day the county is made. */
const holiday = (now: string): HoursException => ({ from: addDays(dayOf(now), 10), to: addDays(dayOf(now), 12), spans: [], words: '村里办节会' })

export function placeDocuments(now: string): PlaceDoc[] {
  const hoursOf = (id: StationId): OpeningHours => (id === 'qinghe' ? { ...OPEN, exceptions: [holiday(now)] } : HOURS[id] ?? OPEN)
  return [
    { _id: CENTRE, kind: 'centre', name: '示范县', centre: CENTRE, subCentre: '', station: '', phone: '13800009010', point: { lat: 28.45, lng: 115.36 }, ...open(OFFICE) },
    township('yunchuan', '云川镇', '13800009011', { lat: 28.424, lng: 115.331 }),
    township('songling', '松岭乡', '13800009012', { lat: 28.508, lng: 115.395 }),
    ...VILLAGES.map(({ id, name, phone, point, rooms = [] }): PlaceDoc => ({ _id: id, kind: 'station', name, ...pathOf(id), phone, point, rooms, ...open(hoursOf(id)) })),
    ...underQinghe(),
  ]
}

/** The map's cells with everything that stands in them. */
export function cellDocuments(places: readonly PlaceDoc[]): NewDoc<'mapCells'>[] {
  const cells = new Map<string, NewDoc<'mapCells'>>()
  for (const { _id: placeId, point } of places) {
    if (!point) continue
    const cell = cells.get(cellOf(point)) ?? { _id: cellOf(point), places: [] }
    cell.places.push({ placeId, ...point })
    cells.set(cell._id, cell)
  }
  return [...cells.values()]
}
