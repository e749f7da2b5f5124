import fs from 'node:fs'
import path from 'node:path'
import { counted, type CountedStore } from '../../cloudfunctions/store/counted'
import { openSimulated } from '../../cloudfunctions/store/simulated'
import { PLATFORM_LIMITS } from '../cloudbase/wireServer/limits'
import { firstTimer, openCounty, openOrderFor, type County } from '../county'
import { PATH } from '../factories'
import { measure, type Cost } from './measure'
import { tableOf, totalsOf } from './table'

const TABLE = path.resolve(__dirname, '../../docs/roundtrips.md')

let costs: Cost[]
beforeAll(async () => {
  costs = await measure()
})

test('no action costs more round trips than the checked-in table says', () => {
  const allowed = totalsOf(fs.readFileSync(TABLE, 'utf8'))
  const grown = costs.filter(({ action, total }) => total > (allowed.get(action) ?? 0)).map(({ action, total }) => `${action}: ${total}`)
  expect(grown).toEqual([])
})

test('no transaction of an action comes near what the platform takes in one', () => {
  const near = costs.filter(({ largest }) => largest > PLATFORM_LIMITS.transactionOperations / 2).map(({ action, largest }) => `${action}: ${largest}`)
  expect(near).toEqual([])
})

test('the table is the one measured: run npm run roundtrips', () => {
  expect(fs.readFileSync(TABLE, 'utf8')).toBe(tableOf(costs))
})

test('the hot ones stay within what was promised, who is calling among it (docs/decisions/0045)', () => {
  const most = { 'order.feed': 1, 'person.me': 1, 'wish.detail': 2, 'order.detail': 3, 'order.claim': 8, 'market.reserve': 9, 'hours.confirm': 17 }
  const dearer = costs.filter(({ action, total }) => total > (most[action as keyof typeof most] ?? Infinity)).map(({ action, total }) => `${action}: ${total}`)
  expect(dearer).toEqual([])
})

describe('首页 and 我的, each one question', () => {
  let store: CountedStore
  let county: County
  const trips = async (who: string, action: 'home.today' | 'home.mine' | 'workbench.waiting') => {
    await county.does(who, action, {})
    store.reset()
    await county.does(who, action, {})
    return store.total()
  }
  beforeEach(async () => {
    store = counted(openSimulated().store)
    county = await openCounty(store)
  })

  test('who has nothing under way costs three, or four with an accepted wish', async () => {
    expect([await trips('granny', 'home.today'), await trips('v1', 'home.today')]).toEqual([3, 3])
    await county.does('granny', 'wish.tell', { title: '想有人陪', category: 'company', when: { kind: 'anytime' }, seats: 1, stationId: PATH.station })
    expect(await trips('granny', 'home.today')).toBe(3)
    await openOrderFor(county, 1)
    expect(await trips('granny', 'home.today')).toBe(4)
  })

  test('what she promised costs two more, however many they are, and nothing once none is open', async () => {
    for (let held = 0; held < 3; held += 1) await county.does('v1', 'order.claim', { orderId: await openOrderFor(county, 1) })
    expect(await trips('v1', 'home.today')).toBe(5)
    const { promises } = await county.does('v1', 'home.today', {})
    for (const { orderId } of promises) await county.does('v1', 'order.release', { orderId, reason: '' })
    expect(await trips('v1', 'home.today')).toBe(3)
  })

  test('a post costs what the workbench asks, and one for wishes written for others', async () => {
    const desk = await trips('head', 'workbench.waiting')
    expect(await trips('head', 'home.today')).toBe(desk + 3)
  })

  test('我的 costs four, and three for who does not help', async () => {
    expect([await trips('granny', 'home.mine'), await trips('v1', 'home.mine'), await trips('head', 'home.mine')]).toEqual([3, 4, 3])
  })
})

test('a first-timer pays one read more for her claim, and the next time, when she is known, none', async () => {
  const store = counted(openSimulated().store)
  const county = await openCounty(store)
  await firstTimer(county, 'lin')
  const claim = async (who: string) => {
    const orderId = await openOrderFor(county, 1)
    await county.does(who, 'person.me', {})
    store.reset()
    const { claimId } = await county.does(who, 'order.claim', { orderId })
    return { claimId, reads: store.trips().txReads }
  }
  const usual = (await claim('v1')).reads
  const first = await claim('lin')
  await county.does('head', 'order.nod', { claimId: first.claimId })
  expect([first.reads, (await claim('lin')).reads]).toEqual([usual + 1, usual])
})
