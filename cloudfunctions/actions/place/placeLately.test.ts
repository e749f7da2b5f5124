import { openCounty, type County } from '../../../tests/county'
import { PATH } from '../../../tests/factories'
import { counted, type CountedStore } from '../../store/counted'
import { openSimulated } from '../../store/simulated'

let store: CountedStore
let county: County

beforeEach(async () => {
  store = counted(openSimulated().store)
  county = await openCounty(store)
  await station()
})

const station = async (who = 'granny') => (await county.does(who, 'person.me', {})).station
const reads = async (who = 'granny') => {
  store.reset()
  await station(who)
  return store.total()
}
/** By another function of the same county. */
const elsewhere = (phone: string) => store.transact(async (tx) => {
  const place = await tx.get('places', PATH.station)
  if (place) await tx.replace('places', { ...place, phone })
})

test('a station is read once a minute by a warm function, for all its people', async () => {
  expect(await reads()).toBe(1)
  await station('grandpa')
  expect(await reads('grandpa')).toBe(1)
  county.clock.advance({ ms: 61_000 })
  expect(await reads()).toBe(2)
})

test('what this function changes shows at once; what another changes, within the minute', async () => {
  await county.does('head', 'place.edit', { placeId: PATH.station, phone: '13900000001' })
  expect((await station()).phone).toBe('13900000001')
  await elsewhere('13900000002')
  expect((await station()).phone).toBe('13900000001')
  county.clock.advance({ ms: 61_000 })
  expect((await station()).phone).toBe('13900000002')
})
