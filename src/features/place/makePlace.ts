/** Places as the server tells them, for tests. */
import type { PlaceLine } from '../../../domain/place/contract'
import type { PlaceDetail } from '../../../domain/placePage/contract'
import { makeOrder } from '../order/makeOrder'

export const makePlaceLine = (more: Partial<PlaceLine> = {}): PlaceLine => ({
  placeId: 'qinghe', kind: 'station', name: '清河村', phone: '13800009001', state: 'open', opening: '今天开到21:00', ...more,
})

export const makePlace = (more: Partial<PlaceDetail> = {}): PlaceDetail => ({
  ...makePlaceLine(), week: '每天 8:00–21:00', hours: { weekly: [], exceptions: [] }, ahead: ['国庆假期 10月1日–3日不开'], rooms: [{ name: '讲堂', seats: 60, use: '听课' }],
  point: { lat: 28.4, lng: 115.3 }, above: [{ placeId: 'town', name: '云川镇' }], successor: null, closedWhy: '',
  under: [makePlaceLine({ placeId: 'orchard', kind: 'base', name: '果园基地' })],
  today: [makeOrder()], grids: [], stationWorkers: [], moving: false, can: [], ...more,
})
