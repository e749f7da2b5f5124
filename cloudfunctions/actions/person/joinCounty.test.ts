/** The first visit: one login makes one person, with a villager's rights and no more. */
import { openCounty, type County } from '../../../tests/county'
import { PATH, STATION_NAME } from '../../../tests/factories'
import { openSimulated, type World } from '../../store/simulated'

const JOINING = { name: '王秀', stationId: PATH.station, isFourteen: true }

let world: World
let county: County
beforeEach(async () => {
  world = openSimulated()
  county = await openCounty(world.store)
})

const people = async () =>
  (await world.store.query('people', { where: { station: PATH.station }, orderBy: { field: 'name', direction: 'asc' }, limit: 100 })).items

test('whoever joins is a villager of her station at once, and nothing more', async () => {
  const { personId } = await county.does('new', 'person.join', JOINING)
  expect(await county.does('new', 'person.me', {})).toMatchObject({
    personId, name: '王秀', posts: [{ role: 'villager', place: PATH.station }], station: { name: STATION_NAME },
  })
  expect(await county.refused('new', 'person.neighbours', {})).toBe('NOT_ALLOWED')
})

test('sent again, with the same id or another, it is the same person', async () => {
  const first = await county.ask('new', 'person.join', JOINING, 'join-request')
  expect(await county.ask('new', 'person.join', JOINING, 'join-request')).toEqual(first)
  expect(await county.ask('new', 'person.join', { ...JOINING, name: '王秀英' })).toEqual(first)
  expect((await people()).filter(({ name }) => name.startsWith('王秀'))).toHaveLength(1)
})

test('two taps at once make one person', async () => {
  const [one, other] = await Promise.all([county.does('new', 'person.join', JOINING), county.does('new', 'person.join', JOINING)])
  expect(one).toEqual(other)
  expect((await people()).filter(({ name }) => name === '王秀')).toHaveLength(1)
})

test('who was known before stays who she was', async () => {
  expect(await county.does('granny', 'person.join', JOINING)).toEqual({ personId: 'granny' })
  expect(await county.does('granny', 'person.me', {})).toMatchObject({ name: '乡亲granny' })
})

test('a login once unlinked joins as somebody new', async () => {
  await world.store.transact(async (tx) => {
    const granny = await tx.get('people', 'granny')
    if (granny) await tx.replace('people', { ...granny, logins: [] })
  })
  const { personId } = await county.does('granny', 'person.join', JOINING)
  expect(personId).not.toBe('granny')
  expect(await county.does('granny', 'person.me', {})).toMatchObject({ personId })
})

test('under fourteen a grown-up comes along, and nothing is written [R-M1]', async () => {
  const before = (await people()).length
  expect(await county.refused('child', 'person.join', { ...JOINING, isFourteen: false })).toBe('TOO_YOUNG_ALONE')
  expect(await people()).toHaveLength(before)
  expect(await world.store.get('logins', 'wx-child')).toBeNull()
})

test('only at a station that is there', async () => {
  expect(await county.refused('new', 'person.join', { ...JOINING, stationId: 'nowhere' })).toBe('NOT_FOUND')
})

test('a township is nobody\'s station: it registers nobody', async () => {
  await world.store.transact((tx) => tx.create('places', { _id: 'town', kind: 'subCentre', name: '云川镇', centre: 'county', subCentre: 'town', station: '', phone: '', openingHours: '' }))
  expect(await county.refused('new', 'person.join', { ...JOINING, stationId: 'town' })).toBe('NOT_FOUND')
  expect(await world.store.get('logins', 'wx-new')).toBeNull()
})

test('the row of who did what names whom she became, never her login or name', async () => {
  const { personId } = await county.does('new', 'person.join', JOINING)
  const rows = await world.store.query('requests', { where: { target: personId }, orderBy: { field: 'at', direction: 'asc' }, limit: 10 })
  expect(rows.items).toMatchObject([{ action: 'person.join', answer: { personId } }])
  expect(JSON.stringify(rows.items)).not.toMatch(/wx-new|王秀/)
})

test('a stranger reads the stations of the whole county with their townships; a neighbour those of hers', async () => {
  await world.store.transact(async (tx) => {
    await tx.create('places', { _id: 'town', kind: 'subCentre', name: '云川镇', centre: 'county', subCentre: 'town', station: '', phone: '', openingHours: '' })
    await tx.create('places', { _id: 'far', kind: 'station', name: '远村站', centre: 'county', subCentre: 'far-town', station: 'far', phone: '', openingHours: '' })
  })
  const { stations } = await county.does('new', 'place.stations', {})
  expect(stations).toMatchObject([{ stationId: PATH.station, township: '云川镇' }, { stationId: 'far', township: '' }])
  expect((await county.does('granny', 'place.stations', {})).stations.map(({ stationId }) => stationId)).toEqual([PATH.station])
})
