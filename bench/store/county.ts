/** A village on one file in which each of five deeds can be done `times` times, every time by somebody else. */
import type { Store } from '../../cloudfunctions/store/port'
import type { ActionName } from '../../domain/actions'
import { openCounty, openOrderFor, type County } from '../../tests/county'
import { PATH } from '../../tests/factories'
import { givePurse } from '../../tests/givePurse'

export const DEEDS = ['claim', 'confirm', 'reserve', 'handOver', 'tell'] as const
export type Deed = (typeof DEEDS)[number]

export interface Call {
  who: string
  action: ActionName
  input: object
}
export type Calls = Record<Deed, Call[]>

/** Makes what each deed needs: orders to take up, services to confirm, purses to spend from, goods to hand over.
 *  @returns the calls, each to be sent once. */
export async function settleDeeds(store: Store, times: number): Promise<Calls> {
  const county = await openCounty(store, { volunteers: 5 * times, budget: 100 * times })
  await store.transact(async (tx) => {
    const soap = await tx.get('goods', 'soap')
    if (soap) await tx.replace('goods', { ...soap, stock: 10 * times })
  })
  const calls: Calls = { claim: [], confirm: [], reserve: [], handOver: [], tell: [] }
  for (let n = 0; n < times; n += 1) {
    const who = (deed: Deed) => `v${DEEDS.indexOf(deed) * times + n + 1}`
    calls.claim.push({ who: who('claim'), action: 'order.claim', input: { orderId: await openOrderFor(county, 1) } })
    calls.confirm.push({ who: 'head', action: 'hours.confirm', input: { claimId: await served(county, who('confirm')) } })
    for (const deed of ['reserve', 'handOver'] as const) await givePurse(store, who(deed), 20)
    calls.reserve.push({ who: who('reserve'), action: 'market.reserve', input: { goodsId: 'soap' } })
    await alsoKeeps(store, `keeper${n}`)
    const { code } = await county.does(who('handOver'), 'market.reserve', { goodsId: 'soap' })
    calls.handOver.push({ who: `keeper${n}`, action: 'market.handOver', input: { code } })
    await store.transact((tx) => tx.create('contacts', { _id: `person:${who('tell')}`, phone: '13800001234', address: '柳湾村' }))
    calls.tell.push({ who: who('tell'), action: 'wish.tell', input: { title: '想听一出采茶戏', category: 'company', when: { kind: 'anytime' }, seats: 1, stationId: PATH.station } })
  }
  return calls
}

/** Each has a counter of his own: five codes under way at once are guesses. */
async function alsoKeeps(store: Store, personId: string): Promise<void> {
  await store.transact(async (tx) => {
    const keeper = await tx.get('people', 'keeper')
    if (!keeper) return
    await tx.create('people', { ...keeper, _id: personId, logins: [`wx-${personId}`] })
    await tx.create('logins', { _id: `wx-${personId}`, personId })
  })
}

/** A service that one side has confirmed. */
async function served(county: County, helper: string): Promise<string> {
  const orderId = await openOrderFor(county, 1)
  await county.does(helper, 'order.claim', { orderId })
  await county.does(helper, 'order.checkIn', { orderId })
  county.clock.advance({ minutes: 60 })
  await county.does(helper, 'order.checkOut', { orderId })
  await county.does('granny', 'hours.confirm', { claimId: `${orderId}:${helper}` })
  return `${orderId}:${helper}`
}
