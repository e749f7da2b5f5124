/** Who may change the tree of places, and what a change leaves behind. */
import { cellOf } from '../../../domain/place/mapPoint'
import { openCounty, type County } from '../../../tests/county'
import { PATH } from '../../../tests/factories'
import { addSecondStation, OTHER } from '../../../tests/twoStations'
import { openSimulated, type World } from '../../store/simulated'

let world: World
let county: County
beforeEach(async () => {
  world = openSimulated()
  county = await openCounty(world.store)
  await addSecondStation(world.store)
})

const HOURS = {
  weekly: [{ days: [1, 2, 3, 4, 5], spans: [{ from: '08:00', to: '21:00' }] }],
  exceptions: [{ from: '2026-10-01', to: '2026-10-03', spans: [], words: '国庆假期' }],
}
const detail = (placeId: string, who = 'granny') => county.does(who, 'place.detail', { placeId })
const reason = '撤并建制村'

test('a station head keeps her own door: phone, hours, rooms, grids; not the name', async () => {
  await county.does('head', 'place.edit', { placeId: PATH.station, phone: '13900000000', hours: HOURS, rooms: [{ name: '讲堂', seats: 40, use: '听课' }] })
  expect(await detail(PATH.station)).toMatchObject({ phone: '13900000000', week: '周一至周五 8:00–21:00', opening: '今天开到21:00', rooms: [{ name: '讲堂' }] })
  // Her villagers' first page says the same.
  expect((await county.does('granny', 'person.me', {})).station).toMatchObject({ phone: '13900000000', openingHours: '周一至周五 8:00–21:00', today: '今天开到21:00' })
  expect(await county.refused('head', 'place.edit', { placeId: PATH.station, name: '柳湾新村' })).toBe('NOT_ALLOWED')
  expect(await county.refused('head', 'place.edit', { placeId: OTHER.station, phone: '13900000000' })).toBe('NOT_ALLOWED')
  expect(await county.refused('worker', 'place.edit', { placeId: PATH.station, phone: '13900000000' })).toBe('NOT_ALLOWED')
  // The base under it has a door as well.
  await county.does('head', 'place.edit', { placeId: 'orchard', phone: '13900000001' })
})

test('a place that keeps the public holidays says so on its door', async () => {
  await county.does('head', 'place.edit', { placeId: PATH.station, hours: { ...HOURS, exceptions: [], holidays: 'closed' } })
  const door = await detail(PATH.station)
  expect(door).toMatchObject({ week: '周一至周五 8:00–21:00，法定节假日不开', hours: { holidays: 'closed' } })
  // The county's day is 1 June 2026.
  expect(door.ahead).toEqual(['端午节放假 6月19日–21日不开'])
})

test('grids are made and put in order by the station', async () => {
  const { gridId } = await county.does('head', 'place.addGrid', { stationId: PATH.station, name: '西片' })
  await county.does('head', 'place.editGrid', { gridId, name: '西片（三组）', order: 0 })
  expect((await detail(PATH.station, 'head')).grids).toEqual([
    { gridId, name: '西片（三组）', order: 0, workers: [] }, { gridId: 'g1', name: '东片', order: 1, workers: [] },
  ])
  expect((await detail(PATH.station)).grids).toEqual([])
  expect(await county.refused('head2', 'place.editGrid', { gridId, name: '别村的' })).toBe('NOT_ALLOWED')
})

test('a grid says who is in office for it, to who keeps the door and to nobody else', async () => {
  const until = '2027-06-01'
  await county.does('head', 'appointment.propose', { personId: 'v1', role: 'gridWorker', gridId: 'g1', until })
  await county.does('head', 'appointment.propose', { personId: 'v2', role: 'gridWorker', until })
  expect(await detail(PATH.station, 'head')).toMatchObject({ grids: [{ gridId: 'g1', workers: ['乡亲v1'] }], stationWorkers: ['乡亲v2'] })
  expect(await detail(PATH.station)).toMatchObject({ grids: [], stationWorkers: [] })
  await county.does('head', 'appointment.withdraw', { personId: 'v1', role: 'gridWorker', placeId: PATH.station, reason: '搬走了' })
  expect((await detail(PATH.station, 'head')).grids).toMatchObject([{ workers: [] }])
})

test('who runs places sees that a move is still under way', async () => {
  expect((await detail(PATH.station, 'boss')).moving).toBe(false)
  await county.does('boss', 'place.edit', { placeId: PATH.station, name: '柳湾新村' })
  expect((await detail(PATH.station, 'boss')).moving).toBe(true)
  expect((await detail(PATH.station)).moving).toBe(false)
})

test('each post has its reach', async () => {
  expect((await detail(PATH.station, 'head')).can).toEqual(['editDoor'])
  expect((await detail(PATH.station, 'townHead')).can).toEqual(['editDoor', 'editName', 'end', 'add'])
  expect((await detail(OTHER.station, 'townHead')).can).toEqual([])
  expect((await detail(PATH.centre, 'boss')).can).toEqual(['editDoor', 'editName', 'add'])
  expect(await county.refused('townHead', 'place.merge', { stationId: PATH.station, intoId: OTHER.station, reason })).toBe('NOT_ALLOWED')
  expect(await county.refused('townHead', 'place.add', { parentId: PATH.centre, kind: 'subCentre', name: '新镇' })).toBe('NOT_ALLOWED')
})

test('a place is added where its kind belongs, and stands on the map', async () => {
  const point = { lat: 28.1, lng: 115.4 }
  const { placeId } = await county.does('townHead', 'place.add', { parentId: PATH.station, kind: 'post', name: '路口驿站', point, hours: HOURS })
  expect(await detail(placeId)).toMatchObject({ kind: 'post', above: [{ placeId: PATH.centre }, { placeId: 'town' }, { placeId: PATH.station }], point })
  expect(await county.does('v1', 'place.nearby', { at: point })).toMatchObject({ by: 'distance', places: [{ placeId, metres: 0 }] })
  const township = await county.does('boss', 'place.add', { parentId: PATH.centre, kind: 'subCentre', name: '新镇' })
  const station = await county.does('boss', 'place.add', { parentId: township.placeId, kind: 'station', name: '新村' })
  expect(await world.store.get('places', station.placeId)).toMatchObject({ subCentre: township.placeId, station: station.placeId })
  expect(await county.refused('boss', 'place.add', { parentId: PATH.centre, kind: 'station', name: '村' })).toBe('PLACE_NOT_BELOW')
})

test('a point that is moved leaves its old cell, one taken away leaves the map', async () => {
  const [near, far] = [{ lat: 28.1, lng: 115.4 }, { lat: 28.9, lng: 115.9 }]
  await county.does('townHead', 'place.edit', { placeId: 'orchard', point: near })
  await county.does('townHead', 'place.edit', { placeId: 'orchard', point: far })
  expect(await world.store.get('mapCells', cellOf(near))).toMatchObject({ places: [] })
  expect(await world.store.get('mapCells', cellOf(far))).toMatchObject({ places: [{ placeId: 'orchard' }] })
  await county.does('townHead', 'place.edit', { placeId: 'orchard', point: null })
  expect(await world.store.get('mapCells', cellOf(far))).toMatchObject({ places: [] })
  expect((await detail('orchard')).point).toBeNull()
})

test('a base shuts its door and says why; nobody changes it any more', async () => {
  await county.does('townHead', 'place.close', { placeId: 'orchard', reason: '果园到期了' })
  expect(await detail('orchard', 'townHead')).toMatchObject({ state: 'closed', closedWhy: '果园到期了', can: [] })
  expect((await detail(PATH.station)).under).toEqual([])
  expect(await county.refused('head', 'place.edit', { placeId: 'orchard', phone: '13900000001' })).toBe('PLACE_GONE')
  expect(await county.refused('townHead', 'place.close', { placeId: 'orchard', reason })).toBe('PLACE_GONE')
  expect(await county.refused('townHead', 'place.add', { parentId: 'orchard', kind: 'post', name: '驿站' })).toBe('PLACE_GONE')
})

test('a station ends only with another to take over, and not twice', async () => {
  expect(await county.refused('boss', 'place.close', { placeId: PATH.station, reason })).toBe('TAKEOVER_MISSING')
  expect(await county.refused('boss', 'place.merge', { stationId: PATH.station, intoId: PATH.station, reason })).toBe('SAME_STATION')
  expect(await county.refused('boss', 'place.merge', { stationId: PATH.station, intoId: 'orchard', reason })).toBe('NOT_FOUND')
  expect(await county.refused('boss', 'place.close', { placeId: 'town', reason })).toBe('NOT_ALLOWED')
  await county.does('boss', 'place.close', { placeId: PATH.station, takeOverId: OTHER.station, reason })
  expect(await detail(PATH.station)).toMatchObject({ state: 'closed', successor: { placeId: OTHER.station } })
  expect(await county.refused('boss', 'place.merge', { stationId: OTHER.station, intoId: PATH.station, reason })).toBe('PLACE_GONE')
  expect(await county.refused('head', 'place.addGrid', { stationId: PATH.station, name: '网格' })).toBe('PLACE_GONE')
})

test('of two stations merged into each other at once one is refused', async () => {
  const both = await Promise.all([
    county.ask('boss', 'place.merge', { stationId: PATH.station, intoId: OTHER.station, reason }),
    county.ask('boss', 'place.merge', { stationId: OTHER.station, intoId: PATH.station, reason }),
  ])
  expect(both.map((reply) => reply.ok || reply.reason).sort()).toEqual(['PLACE_GONE', true].sort())
})
