import fs from 'node:fs'
import path from 'node:path'
import { counted } from '../../cloudfunctions/store/counted'
import { openSimulated } from '../../cloudfunctions/store/simulated'
import { PLATFORM_LIMITS } from '../cloudbase/wireServer/limits'
import { firstTimer, openCounty, openOrderFor } from '../county'
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
