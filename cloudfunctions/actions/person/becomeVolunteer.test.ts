/** 我也想帮忙: what is asked now, and what it gives. */
import { contactOfPerson } from '../../../domain/person/person'
import { openCounty, openOrderFor, type County } from '../../../tests/county'
import { PATH } from '../../../tests/factories'
import { openSimulated, type World } from '../../store/simulated'

let world: World
let county: County
beforeEach(async () => {
  world = openSimulated()
  county = await openCounty(world.store)
})

test('a newcomer becomes a volunteer and may take up a wish at once', async () => {
  const orderId = await openOrderFor(county, 1)
  await county.does('new', 'person.join', { name: '王秀', stationId: PATH.station, isFourteen: true })
  expect(await county.refused('new', 'order.claim', { orderId })).toBe('NOT_ALLOWED')
  const { personId } = await county.does('new', 'person.volunteer', { isAdult: true, phone: '138 0000 7777', skills: '会修水管', services: ['repair'] })
  expect(await county.does('new', 'order.claim', { orderId })).toMatchObject({ state: 'held' })
  expect(await world.store.get('people', personId)).toMatchObject({ volunteer: { skills: '会修水管', services: ['repair'], enteredBy: personId } })
  expect(await world.store.get('contacts', contactOfPerson(personId))).toMatchObject({ phone: '13800007777', address: '' })
})

test('a phone is needed only where none is known', async () => {
  expect(await county.refused('keeper', 'person.volunteer', { isAdult: true })).toBe('PHONE_MISSING')
  expect(await county.does('granny', 'person.volunteer', { isAdult: true })).toEqual({ personId: 'granny' })
  expect(await world.store.get('contacts', contactOfPerson('granny'))).toMatchObject({ phone: '13800001234', address: '柳湾村granny家' })
})

test('said again, one post; since when stays, what she can do is the latest', async () => {
  await county.does('granny', 'person.volunteer', { isAdult: true, services: ['food'] })
  county.clock.advance({ days: 1 })
  await county.does('granny', 'person.volunteer', { isAdult: true, skills: '包粽子' })
  const granny = await world.store.get('people', 'granny')
  expect(granny?.posts.filter(({ role }) => role === 'volunteer')).toHaveLength(1)
  expect(granny?.volunteer).toMatchObject({ skills: '包粽子', services: [], since: '2026-06-01T01:00:00.000Z' })
})

test('under eighteen a guardian comes first [R-M1]', async () => {
  expect(await county.refused('granny', 'person.volunteer', { isAdult: false })).toBe('GUARDIAN_FIRST')
})

test('a volunteer\'s phone alone is no place to come to', async () => {
  await county.does('keeper', 'person.volunteer', { isAdult: true, phone: '13800007777' })
  const wish = { title: '换个灯泡', category: 'repair', when: { kind: 'anytime' }, seats: 1, stationId: PATH.station } as const
  expect(await county.refused('keeper', 'wish.tell', wish)).toBe('CONTACT_MISSING')
  expect(await county.refused('keeper', 'person.myContact', {})).toBe('CONTACT_MISSING')
})
