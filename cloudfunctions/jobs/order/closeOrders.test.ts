/** What the end of its day, and of the fortnight for a word about it, makes of an order. */
import { openCounty, openOrderFor, serve, type County } from '../../../tests/county'
import { PATH } from '../../../tests/factories'
import { openSimulated } from '../../store/simulated'
import { runJobs } from '../runJobs'

let county: County
beforeEach(async () => { county = await openCounty(openSimulated().store) })

const passes = async (time: { days?: number; minutes?: number }) => {
  county.clock.advance(time)
  await runJobs({ store: county.store, clock: county.clock })
}
const stateOf = async (orderId: string) => (await county.does('granny', 'order.detail', { orderId })).state

test('whoever was helped has fourteen days to say how it was, and not a minute more [F52]', async () => {
  const orderId = await openOrderFor(county, 1)
  await county.does('v1', 'order.claim', { orderId })
  await serve(county, orderId, 'v1', 60)
  await passes({ days: 14 })
  expect(await stateOf(orderId)).toBe('confirmed')
  await passes({ minutes: 1 })
  expect(await stateOf(orderId)).toBe('closedUnreviewed')
  expect(await county.refused('granny', 'order.review', { orderId, score: 5 })).toBe('NOT_REVIEWABLE')
})

test('a wish nobody came for says so once its day is over, a child\'s too', async () => {
  const asked = { title: '想有人陪', category: 'company' as const, when: { kind: 'day' as const, date: '2026-06-03', part: 'morning' as const }, seats: 1, stationId: PATH.station, forPerson: { personId: 'granny', consent: true as const } }
  const orders: string[] = []
  for (const forChild of [false, true]) {
    const { wishId } = await county.does('grid', 'wish.tell', { ...asked, ...(forChild ? { forChild } : {}) })
    await county.does('head', 'wish.accept', { wishId })
    orders.push(wishId)
  }
  await passes({ days: 3 })
  for (const orderId of orders) expect(await stateOf(orderId)).toBe('expired')
})
