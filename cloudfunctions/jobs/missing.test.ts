/** What a job needs and does not find: nothing stays under way for ever, and nothing is passed over without a word. */
import { openCounty, openOrderFor, type County } from '../../tests/county'
import { anAccount, PATH } from '../../tests/factories'
import type { CollectionName } from '../../domain/collections'
import { openSimulated } from '../store/simulated'
import type { Store } from '../store/port'
import { runJobs } from './runJobs'

let store: Store
let county: County
beforeEach(async () => {
  store = openSimulated().store
  county = await openCounty(store, { volunteers: 2 })
})

const run = () => runJobs({ store, clock: county.clock, retry: { sleep: async () => undefined } })
const gone = (collection: CollectionName, id: string) => store.transact((tx) => tx.remove(collection, id))
const put = (collection: CollectionName, document: object) => store.transact((tx) => tx.create(collection, document as never))
const troubles = async () => (await store.query('troubles', { where: { state: 'open' }, orderBy: { field: 'firstSeen', direction: 'asc' }, limit: 100 })).items.map(({ _id }) => _id)

async function held(): Promise<{ orderId: string; claimId: string }> {
  const orderId = await openOrderFor(county, 2)
  const { claimId } = await county.does('v1', 'order.claim', { orderId })
  return { orderId, claimId }
}

test('a claim whose person is gone lapses, and its seat is free for somebody else [F24]', async () => {
  const { orderId, claimId } = await held()
  await gone('people', 'v1')
  county.clock.advance({ days: 7 })
  await run()
  expect(await store.get('claims', claimId)).toMatchObject({ state: 'lapsed' })
  expect(await store.get('orders', orderId)).toMatchObject({ seatsTaken: 0 })
})

test('a claim whose order is gone lapses, and whoever held it may hold another [F24]', async () => {
  const { orderId, claimId } = await held()
  await gone('orders', orderId)
  county.clock.advance({ days: 7 })
  await run()
  expect(await store.get('claims', claimId)).toMatchObject({ state: 'lapsed' })
  expect(await store.get('people', 'v1')).toMatchObject({ openClaims: 0 })
})

test('a team closes for good though one of its members is there no more', async () => {
  const at = county.clock.now()
  await put('teams', { ...PATH, _id: 't', name: '队', kind: 'other', level: 'station', place: PATH.station, placeName: '', parent: '', parentName: '', state: 'closing', closedAt: at, note: '', area: '', leaders: [{ personId: 'nobody', name: '某人' }], members: 1, children: 0, joinCode: '', joinCodeUntil: '' })
  await put('memberships', { ...PATH, _id: 't:nobody', teamId: 't', personId: 'nobody', personName: '某人', stationName: '', state: 'member', askedAt: at, joinedAt: at, endedAt: '', note: '', answeredBy: '' })
  await run()
  expect(await store.get('memberships', 't:nobody')).toMatchObject({ state: 'teamClosed' })
  expect(await store.get('teams', 't')).toMatchObject({ state: 'closed', leaders: [], members: 0 })
})

test('a closing without its person is told to the administrator instead of being put off day by day', async () => {
  await put('closings', { _id: 'nobody', state: 'waiting', askedAt: county.clock.now(), eraseAt: county.clock.now() })
  county.clock.advance({ days: 1 })
  await run()
  expect(await troubles()).toEqual(['eraseAccounts:nobody'])
})

test('a purse that says something ends, where nothing does, is set right and comes due no more', async () => {
  await put('accounts', anAccount({ _id: 'person:v1', kind: 'person', holder: 'v1', balance: 5, lots: [{ origin: 'service', points: 5, held: 0, expiresOn: '2099-12-31', ruleVersion: 'r' }], nextExpiry: '2026-01-01', warnOn: '' } as never))
  await run()
  expect(await store.get('accounts', 'person:v1')).toMatchObject({ balance: 5, nextExpiry: '2099-12-31' })
})
