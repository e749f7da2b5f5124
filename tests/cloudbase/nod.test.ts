/** The station's nod, limits and a burst through the real SDK, on the database they are deployed on. */
import { cloudbaseStore } from '../../cloudfunctions/store/cloudbase'
import { INDEXES } from '../../domain/collections'
import { firstTimer, openCounty, openOrderFor, type County } from '../county'
import { databaseOf, pretendToBeInScf } from './wireServer/callers'
import { startWireServer, type WireServer } from './wireServer/wireServer'

let wire: WireServer
let county: County
beforeEach(async () => {
  wire = await startWireServer({ collections: Object.keys(INDEXES), indexes: INDEXES })
  pretendToBeInScf(wire)
  county = await openCounty(cloudbaseStore(databaseOf()))
})
afterEach(() => wire.stop())

const looks = async (who: string, orderId: string) => {
  const reply = await county.ask(who, 'order.whereToGo', { orderId })
  return reply.ok ? 'seen' : reply.reason
}

test('a first-timer waits, the desk has her first, two taps at once are one nod, and then she reads where to go', async () => {
  await firstTimer(county, 'lin')
  const orderId = await openOrderFor(county, 1)
  const { claimId } = await county.does('lin', 'order.claim', { orderId })
  expect(await looks('lin', orderId)).toBe('NOD_FIRST')
  expect((await county.does('head', 'workbench.waiting', {})).waiting.map(({ kind }) => kind)).toEqual(['nods'])
  const taps = await Promise.all([county.ask('head', 'order.nod', { claimId }), county.ask('worker', 'order.nod', { claimId })])
  expect(taps.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await looks('lin', orderId)).toBe('seen')
})

test('looks are counted once each, two at once cannot both be the sixth, and four given back are one finding, which grows', async () => {
  const seen: string[] = []
  for (let nth = 0; nth < 7; nth += 1) {
    const orderId = await openOrderFor(county, 1)
    await county.does('v1', 'order.claim', { orderId })
    seen.push(...new Set(await Promise.all([looks('v1', orderId), looks('v1', orderId)])))
    await county.does('v1', 'order.release', { orderId })
  }
  expect(seen).toEqual([...Array<string>(6).fill('seen'), 'HOMES_SEEN_TODAY'])
  expect((await county.does('head', 'limit.bursts', {})).bursts).toMatchObject([{ kind: 'homes', homes: 6 }])
})
