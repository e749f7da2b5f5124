/** An account closed: what is open first, seven days to change one's mind, and then nowhere her name, her phone or a way
 *  in, while every sum stands as it stood. */
import type { Store } from '../../cloudfunctions/store/port'
import { runJobs } from '../../cloudfunctions/jobs/runJobs'
import { EXPIRED, MINT, personAccount } from '../../domain/points/account'
import { openCounty, openOrderFor, serve, type County } from '../county'
import { openWholeStore, type WholeStore } from './wholeStore'

let whole: WholeStore
let store: Store
let county: County
let orderId: string
beforeAll(async () => {
  whole = openWholeStore()
  store = whole.store
  county = await openCounty(store)
  orderId = await openOrderFor(county, 1)
  await county.does('v1', 'order.claim', { orderId })
})
afterAll(() => whole.close())

const run = () => runJobs({ store, clock: county.clock, files: county.files })
const sum = async (direction: 'from' | 'to', account: string) =>
  (await store.query('transfers', { where: { [direction]: account }, orderBy: { field: 'at', direction: 'asc' }, limit: 100 })).items.reduce((all, { points }) => all + points, 0)

test('what is under way is named, and has to end first', async () => {
  expect((await county.does('v1', 'privacy.closing', {})).open).toEqual(['答应了还没去，或者还没走完的忙'])
  expect((await county.does('granny', 'privacy.closing', {})).open).toEqual(['还没办完的心愿'])
  expect((await county.does('head', 'privacy.closing', {})).open).toEqual(['还担任着的岗位，请站里先交接'])
  for (const who of ['v1', 'granny', 'head']) expect(await county.refused(who, 'privacy.close', {})).toBe('CLOSING_OPEN_THINGS')
})

test('in seven days she may change her mind, and nothing has happened', async () => {
  const { eraseAt } = await county.does('v2', 'privacy.close', {})
  expect(Date.parse(eraseAt) - Date.parse(county.clock.now())).toBe(7 * 86_400_000)
  expect((await county.does('v2', 'privacy.closing', {})).eraseAt).toBe(eraseAt)
  expect(await county.does('v2', 'privacy.keep', {})).toEqual({ kept: true })
  county.clock.advance({ days: 8 })
  await run()
  expect((await county.does('v2', 'privacy.closing', {})).eraseAt).toBe('')
  expect((await store.get('people', 'v2'))?.name).toBe('乡亲v2')
})

test('what began meanwhile puts it off by a day', async () => {
  await county.does('v3', 'privacy.close', {})
  const later = await openOrderFor(county, 1)
  await county.does('v3', 'order.claim', { orderId: later })
  county.clock.advance({ days: 7, minutes: 1 })
  // Claims lapse with the days; this one is held on purpose.
  const person = (await store.get('people', 'v3'))!
  await store.transact((tx) => tx.replace('people', { ...person, openClaims: 5 }))
  await run()
  expect((await store.get('people', 'v3'))?.name).toBe('乡亲v3')
  expect((await county.does('v3', 'privacy.closing', {})).eraseAt > county.clock.now()).toBe(true)
})

test('then neither name nor phone nor login is anywhere, the points are balanced, the hours stand', async () => {
  const again = await openOrderFor(county, 1)
  await store.transact((tx) => tx.create('contacts', { _id: 'person:v2', phone: '13911112222', address: '柳湾村v2家' }))
  await county.does('v2', 'order.claim', { orderId: again })
  const { points } = await serve(county, again, 'v2', 60)
  expect(points).toBeGreaterThan(0)
  const before = { minted: await sum('from', MINT), hours: await store.get('hourTallies', 'v2') }
  await county.does('v2', 'privacy.close', {})
  county.clock.advance({ days: 7, minutes: 1 })
  await run()
  expect(whole.where(/乡亲v2"|13911112222|柳湾村v2家|wx-v2"/)).toEqual([])
  expect(whole.where(/已注销的乡亲/).length).toBeGreaterThan(2)
  expect(await county.refused('v2', 'privacy.closing', {})).toBe('NOT_JOINED')
  expect([(await store.get('accounts', personAccount('v2')))?.balance, await sum('to', EXPIRED)]).toEqual([0, points])
  expect({ minted: await sum('from', MINT), hours: await store.get('hourTallies', 'v2') }).toEqual(before)
  await run()
  expect(await sum('to', EXPIRED)).toBe(points)
  expect(await store.count('messages', { to: 'v2', state: 'unread' })).toBe(0)
})

test('a day too late it cannot be taken back', async () => {
  await county.does('grandpa', 'privacy.close', {})
  county.clock.advance({ days: 7 })
  expect(await county.does('grandpa', 'privacy.keep', {})).toEqual({ kept: false })
})

test('a phone said in the moment before he is erased goes with him', async () => {
  // While what lies around him is erased he still uses his phone, before every step of it.
  let said = 0
  const meanwhile: Store = {
    ...store,
    async transact(work) {
      if ((await county.ask('grandpa', 'person.setFacts', { sex: 'male', phone: '13911112222' })).ok) said += 1
      return store.transact(work)
    },
  }
  county.clock.advance({ minutes: 1 })
  await runJobs({ store: meanwhile, clock: county.clock, files: county.files })
  expect(said).toBeGreaterThan(2)
  expect([await store.get('contacts', 'person:grandpa'), await store.get('facts', 'grandpa'), (await store.get('people', 'grandpa'))?.logins]).toEqual([null, null, []])
  expect(whole.where(/13911112222/)).toEqual([])
})
