/** A place's page, what stands under it, and what is near. */
import { openCounty, openOrderFor, type County } from '../../../tests/county'
import { NOW, PATH } from '../../../tests/factories'
import type { Place } from '../../../domain/place/place'
import { cellOf, withPlace, type MapPoint } from '../../../domain/place/mapPoint'
import { counted } from '../../store/counted'
import { openSimulated, type World } from '../../store/simulated'

let world: World
let county: County
beforeEach(async () => {
  world = openSimulated()
  county = await openCounty(world.store)
})

async function settle(place: Partial<Place> & Pick<Place, '_id' | 'kind' | 'name'>): Promise<void> {
  await world.store.transact(async (tx) => {
    await tx.create('places', { ...PATH, phone: '', openingHours: '每天 8:00–18:00', ...place })
  })
}

async function standAt(placeId: string, point: MapPoint): Promise<void> {
  await world.store.transact(async (tx) => {
    const cell = await tx.get('mapCells', cellOf(point))
    if (cell) await tx.replace('mapCells', { ...cell, places: withPlace(cell.places, placeId, point) })
    else await tx.create('mapCells', { _id: cellOf(point), places: withPlace([], placeId, point) })
  })
}

test('a station\'s page: hours today, what is under it, and what is on today', async () => {
  await settle({ _id: 'town', kind: 'subCentre', name: '云川镇', station: '' })
  await settle({ _id: 'orchard', kind: 'base', name: '果园实践基地' })
  await settle({ _id: 'shut', kind: 'post', name: '老驿站', state: 'closed' })
  const orderId = await openOrderFor(county, 2)
  const page = await county.does('granny', 'place.detail', { placeId: PATH.station })
  expect(page).toMatchObject({
    kind: 'station', state: 'open', opening: '每天 8:00–21:00', week: '每天 8:00–21:00', above: [{ name: '云川镇' }], successor: null, grids: [], can: [],
  })
  expect(page.under.map(({ name }) => name)).toEqual(['果园实践基地'])
  expect(page.today.map((order) => order.orderId)).toEqual([orderId])
})

test('a wish for the day after tomorrow is not on today; on its day it is', async () => {
  const { wishId } = await county.does('granny', 'wish.tell', {
    title: '换个灯泡', category: 'repair', when: { kind: 'day', date: '2026-06-03', part: 'morning' }, seats: 1, stationId: PATH.station,
  })
  await county.does('head', 'wish.accept', { wishId })
  const today = async () => (await county.does('v1', 'place.detail', { placeId: PATH.station })).today
  expect(await today()).toEqual([])
  county.clock.advance({ days: 2 })
  expect(await today()).toMatchObject([{ orderId: wishId }])
})

test('hours as data are said for now, and replace the words', async () => {
  await settle({
    _id: 'base', kind: 'base', name: '果园实践基地',
    hours: { weekly: [{ days: [1, 2, 3, 4, 5], spans: [{ from: '08:00', to: '18:00' }] }], exceptions: [{ from: '2026-06-10', to: '2026-06-10', spans: [], words: '内部整修' }] },
  })
  expect(await county.does('granny', 'place.detail', { placeId: 'base' })).toMatchObject({
    opening: '今天开到18:00', week: '周一至周五 8:00–18:00', ahead: ['内部整修 6月10日不开'], above: [{ placeId: PATH.station }], today: [],
  })
})

test('the tree says what stands directly below, closed or not, page by page', async () => {
  await settle({ _id: 'town', kind: 'subCentre', name: '云川镇', station: '' })
  await settle({ _id: 'county', kind: 'centre', name: '示范县', subCentre: '', station: '' })
  await settle({ _id: 'orchard', kind: 'base', name: '果园实践基地', state: 'closed' })
  const below = async (placeId: string) => (await county.does('granny', 'place.tree', { placeId })).places.map(({ placeId: id }) => id)
  expect(await below('county')).toEqual(['town'])
  expect(await below('town')).toEqual([PATH.station])
  expect(await below(PATH.station)).toEqual(['orchard'])
  expect(await below('orchard')).toEqual([])
  for (let i = 0; i < 60; i += 1) await settle({ _id: `s${i}`, kind: 'station', name: `站${String(i).padStart(2, '0')}`, station: `s${i}` })
  const first = await county.does('granny', 'place.tree', { placeId: 'town' })
  const second = await county.does('granny', 'place.tree', { placeId: 'town', after: first.next ?? '' })
  expect([first.places.length + second.places.length, second.next]).toEqual([61, null])
})

test('without a point what is near is my township, my own station first', async () => {
  await settle({ _id: 'anju', kind: 'station', name: '安居村', station: 'anju' })
  await settle({ _id: 'gone', kind: 'station', name: '旧村', station: 'gone', state: 'merged', successor: 'anju' })
  expect(await county.does('granny', 'place.nearby', {})).toMatchObject({ by: 'township', places: [{ placeId: PATH.station }, { placeId: 'anju' }] })
  // Nothing within ten kilometres: the same.
  expect(await county.does('granny', 'place.nearby', { at: { lat: 39.9, lng: 116.4 } })).toMatchObject({ by: 'township' })
})

test('with a point the nearest come first, in the same few round trips among a thousand places', async () => {
  for (let i = 0; i < 1000; i += 1) {
    await settle({ _id: `p${i}`, kind: 'point', name: `点${i}` })
    await standAt(`p${i}`, { lat: 28 + (i % 40) * 0.012, lng: 115 + Math.floor(i / 40) * 0.02 })
  }
  await settle({ _id: 'orchard', kind: 'base', name: '果园实践基地' })
  await standAt('orchard', { lat: 28.2, lng: 115.2001 })
  const store = counted(world.store)
  const counting = await openCountyOn(store)
  await counting.does('granny', 'person.me', {})
  store.reset()
  const near = await counting.does('granny', 'place.nearby', { at: { lat: 28.2, lng: 115.2 } })
  expect(store.trips().reads).toBe(3)
  expect(near.by).toBe('distance')
  expect(near.places).toHaveLength(20)
  const metres = near.places.map((place) => place.metres ?? NaN)
  expect(metres).toEqual([...metres].sort((a, b) => a - b))
  expect(metres[19]).toBeLessThan(7_000)
})

/** The same people once more, before a store that counts. */
async function openCountyOn(store: World['store']): Promise<County> {
  const { createDispatch } = await import('../../kernel/dispatch')
  const { registry } = await import('../registry')
  const { memoryFiles } = await import('../../kernel/files')
  const { movableClock } = await import('../../kernel/clock')
  const { humanFirst } = await import('../../kernel/contentCheck')
  const { seededIds } = await import('../../kernel/ids')
  const dispatch = createDispatch({ registry, store, files: memoryFiles(), clock: movableClock(NOW), ids: seededIds(2), contentCheck: humanFirst, log: () => undefined })
  return {
    ...county,
    async does(personId, action, input) {
      const reply = await dispatch({ action, input }, { login: `wx-${personId}` })
      if (!reply.ok) throw new Error(reply.reason)
      return reply.data as never
    },
  }
}

test('a merged station\'s id answers through its successor', async () => {
  await settle({ _id: 'old', kind: 'station', name: '旧村', station: 'old', state: 'merged', successor: PATH.station })
  await county.does('new', 'person.join', { name: '王秀', stationId: 'old', isFourteen: true })
  expect((await county.does('new', 'person.me', {})).station).toMatchObject({ id: PATH.station })
  expect(await county.does('granny', 'place.detail', { placeId: 'old' })).toMatchObject({ state: 'merged', successor: { placeId: PATH.station } })
  const { wishId } = await county.does('granny', 'wish.tell', {
    title: '换个灯泡', category: 'repair', when: { kind: 'anytime' }, seats: 1, stationId: 'old',
  })
  expect(await world.store.get('wishes', wishId)).toMatchObject({ station: PATH.station })
})

test('whoever has not joined is shown the open stations only', async () => {
  await settle({ _id: 'old', kind: 'station', name: '旧村', station: 'old', state: 'closed', successor: PATH.station })
  const { stations } = await county.does('nobody', 'place.stations', {})
  expect(stations.map(({ stationId }) => stationId)).toEqual([PATH.station])
})

describe('a grid worker with a grid (F70, N1)', () => {
  beforeEach(async () => {
    await world.store.transact(async (tx) => {
      const grid = await tx.get('people', 'grid')
      const granny = await tx.get('people', 'granny')
      if (!grid || !granny) throw new Error('nobody there')
      await tx.replace('people', { ...grid, posts: grid.posts.map((post) => (post.role === 'gridWorker' ? { ...post, grid: 'g1' } : post)) })
      await tx.replace('people', { ...granny, grid: 'g1' })
    })
  })
  const wish = (personId: string) => ({
    title: '换个灯泡', category: 'repair' as const, when: { kind: 'anytime' as const }, seats: 1, stationId: PATH.station, forPerson: { personId, consent: true },
  })

  test('sees and writes for the people of her grid, and nobody else', async () => {
    expect((await county.does('grid', 'person.neighbours', {})).people.map(({ personId }) => personId)).toEqual(['granny'])
    expect(await county.does('grid', 'wish.tell', wish('granny'))).toMatchObject({ state: 'submitted' })
    expect(await county.refused('grid', 'wish.tell', wish('grandpa'))).toBe('NOT_YOUR_NEIGHBOUR')
  })
})

test('without a grid she serves the whole station, as ever', async () => {
  const names = (await county.does('grid', 'person.neighbours', {})).people.map(({ personId }) => personId)
  expect(names).toEqual(expect.arrayContaining(['granny', 'grandpa']))
})
