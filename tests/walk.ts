/** The whole walk as the functions see it: told, answered, taken up, done, confirmed, turned into hours and points,
 *  spent. Any store must carry it to the same end. */
import { PATH } from './factories'
import { openCounty, openOrderFor, serve, type CountyOptions } from './county'
import type { Store } from '../cloudfunctions/store/port'
import { budgetAccount, personAccount } from '../domain/points/account'

const SEATS = 2

export async function walk(store: Store, options: CountyOptions = {}): Promise<void> {
  const county = await openCounty(store, options)
  const orderId = await openOrderFor(county, SEATS)

  const feed = await county.does('v1', 'order.feed', { scope: 'station' })
  expect(feed.orders).toMatchObject([{ orderId, seats: SEATS, seatsTaken: 0 }])

  await county.does('v1', 'order.claim', { orderId })
  await county.does('v2', 'order.claim', { orderId })
  expect(await county.refused('v3', 'order.claim', { orderId })).toBe('SEATS_FULL')
  expect((await county.does('v1', 'order.feed', { scope: 'county' })).orders).toEqual([])

  expect(await county.refused('v3', 'order.whereToGo', { orderId })).toBe('CLAIM_NOT_LIVE')
  expect(await county.does('v1', 'order.whereToGo', { orderId })).toMatchObject({ phone: '13800001234' })

  expect(await serve(county, orderId, 'v1', 120)).toMatchObject({ points: 20 })
  expect(await county.does('granny', 'order.detail', { orderId })).toMatchObject({ state: 'filled' })
  expect(await county.refused('v1', 'order.whereToGo', { orderId })).toBe('CLAIM_NOT_LIVE')
  expect(await serve(county, orderId, 'v2', 45)).toMatchObject({ points: 7 })
  expect(await county.does('v1', 'hours.mine', {})).toMatchObject({ creditMinutes: 120, stars: { level: 0 }, lines: [{ minutes: 120 }] })

  await county.does('granny', 'order.review', { orderId, score: 5, words: '粽子真好吃' })
  const detail = await county.does('granny', 'order.detail', { orderId })
  expect(detail).toMatchObject({ state: 'reviewed', review: { score: 5 }, can: [] })
  expect(detail.timeLine.map((item) => item.text)).toEqual(expect.arrayContaining(['乡亲granny说出了这个心愿', '乡亲v1看了电话和住址']))

  await spend(county, store)
}

async function spend(county: Awaited<ReturnType<typeof openCounty>>, store: Store): Promise<void> {
  const { code } = await county.does('v1', 'market.reserve', { goodsId: 'soap' })
  expect(await county.refused('v2', 'market.reserve', { goodsId: 'soap' })).toBe('NOT_ENOUGH_POINTS')
  expect(await county.does('keeper', 'market.lookUp', { code })).toMatchObject({ goodsName: '肥皂', personName: '乡**' })
  await county.does('keeper', 'market.handOver', { code })
  expect(await county.refused('keeper', 'market.handOver', { code })).toBe('ALREADY_HANDED_OVER')

  const points = await county.does('v1', 'points.mine', {})
  expect(points).toMatchObject({ balance: 0, available: 0, budgetLeft: 973 })
  expect(points.lines.map((line) => line.points)).toEqual([-20, 20])
  expect(await store.get('goods', 'soap')).toMatchObject({ stock: 8, reserved: 0 })
  expect(await store.get('accounts', budgetAccount(PATH.station))).toMatchObject({ balance: 973 })
  expect(await store.get('accounts', personAccount('v2'))).toMatchObject({ balance: 7 })
}
