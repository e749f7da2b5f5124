/** What a county no longer needs it no longer has: addresses after ninety days, words with the account, records after
 *  ten years; and what belongs to others stands. */
import type { Store } from '../../cloudfunctions/store/port'
import { runJobs } from '../../cloudfunctions/jobs/runJobs'
import { contactOfWish } from '../../domain/person/person'
import { openCounty, openOrderFor, serve, type County } from '../county'
import { openWholeStore, type WholeStore } from './wholeStore'

let whole: WholeStore
let store: Store
let county: County
beforeEach(async () => {
  whole = openWholeStore()
  store = whole.store
  county = await openCounty(store)
})
afterEach(() => whole.close())

const run = () => runJobs({ store, clock: county.clock, files: county.files })
const addressOf = (wishId: string) => store.get('contacts', contactOfWish(wishId))

test('an address told with a wish goes ninety days after the wish was over, not a day before [R-G1]', async () => {
  const orderId = await openOrderFor(county, 1)
  await county.does('v1', 'order.claim', { orderId })
  await serve(county, orderId, 'v1', 60)
  await county.does('granny', 'order.review', { orderId, score: 5 })
  county.clock.advance({ days: 90 })
  await run()
  expect(await addressOf(orderId)).not.toBeNull()
  county.clock.advance({ days: 1 })
  await Promise.all([run(), run()])
  expect(await addressOf(orderId)).toBeNull()
  expect(await store.get('orders', orderId)).toMatchObject({ state: 'reviewed', seatsConfirmed: 1 })
  expect(await store.count('orders', { state: 'reviewed', contact: 'kept' })).toBe(0)
})

test('an order that nobody came to is forgotten as well; one still open keeps its address', async () => {
  const [over, open] = [await openOrderFor(county, 1), await openOrderFor(county, 1)]
  const kept = (await store.get('orders', open))!
  await store.transact((tx) => tx.replace('orders', { ...kept, endsAt: '2027-06-01T00:00:00.000Z' }))
  county.clock.advance({ days: 200 })
  await run()
  expect((await store.get('orders', over))?.state).toBe('expired')
  county.clock.advance({ days: 91 })
  await run()
  expect([await addressOf(over), (await addressOf(open))?.address]).toEqual([null, '柳湾村granny家'])
})

test('a wish refused or taken back is told to nobody any more, at once', async () => {
  const tell = async () => (await county.does('granny', 'wish.tell', { title: '想有人陪', category: 'company', when: { kind: 'anytime' }, seats: 1, stationId: 'liuwan' })).wishId
  const [refused, withdrawn] = [await tell(), await tell()]
  await county.does('head', 'wish.refuse', { wishId: refused, note: '暂时没有人手' })
  await county.does('granny', 'wish.withdraw', { wishId: withdrawn })
  expect([await addressOf(refused), await addressOf(withdrawn)]).toEqual([null, null])
})

test('what was said for a new phone goes after thirty days', async () => {
  await county.does('new-phone', 'person.claimIdentity', { name: '乡亲granny', stationId: 'liuwan', lost: true })
  county.clock.advance({ days: 30 })
  await run()
  expect(whole.where(/wx-new-phone/).some((where) => where.startsWith('identityClaims'))).toBe(true)
  county.clock.advance({ days: 1 })
  await run()
  expect(whole.where(/wx-new-phone/).filter((where) => where.startsWith('identityClaims'))).toEqual([])
})

test('closing takes her words, her papers and her place in the household; ten years later nothing leads to her [R-G1]', async () => {
  const { wishId } = await county.does('granny', 'wish.tell', { title: '想念远方的孙子', text: '孙子在很远的地方打工', category: 'company', when: { kind: 'anytime' }, seats: 1, stationId: 'liuwan' })
  await county.does('head', 'wish.askBack', { wishId, note: '孙子叫什么' })
  await county.does('granny', 'wish.withdraw', { wishId })
  await county.does('granny', 'person.volunteer', { isAdult: true })
  await county.does('granny', 'team.tellLicence', { kind: 'electrician', until: '2030-01-01' })
  const { householdId } = await county.does('head', 'household.found', { headId: 'granny', name: '王家' })
  await county.does('head', 'household.comeIn', { householdId, personId: 'grandpa', relation: 'spouse' })
  await county.does('granny', 'privacy.close', {})
  county.clock.advance({ days: 7, minutes: 1 })
  await run()
  expect(whole.where(/孙子/)).toEqual([])
  expect(await store.count('licences', { personId: 'granny' })).toBe(0)
  expect(await county.does('grandpa', 'household.mine', {})).toMatchObject({ household: { members: [{ personId: 'grandpa', relation: 'head' }] } })
  expect(await store.get('wishes', wishId)).toMatchObject({ state: 'withdrawn', title: '陪伴聊天', text: '' })
  county.clock.advance({ days: 3652 })
  await run()
  expect(await store.get('people', 'granny')).not.toBeNull()
  county.clock.advance({ days: 1 })
  await run()
  expect(await store.get('people', 'granny')).toBeNull()
  expect(await store.get('closings', 'granny')).toBeNull()
})

test('ten years later the hours of who closed go, and nobody else\'s [R-G1]', async () => {
  for (const who of ['v1', 'v2']) {
    const orderId = await openOrderFor(county, 1)
    await county.does(who, 'order.claim', { orderId })
    await serve(county, orderId, who, 60)
  }
  await county.does('v1', 'privacy.close', {})
  county.clock.advance({ days: 7, minutes: 1 })
  await run()
  expect(await store.count('hourEntries', { personId: 'v1' })).toBe(1)
  county.clock.advance({ days: 3654 })
  await run()
  expect([await store.count('hourEntries', { personId: 'v1' }), await store.count('hourEntries', { personId: 'v2' })]).toEqual([0, 1])
  expect([await store.get('hourTallies', 'v1'), (await store.get('hourTallies', 'v2'))?.entries]).toEqual([null, 1])
  expect(await store.count('claims', { personId: 'v1' })).toBe(0)
})
