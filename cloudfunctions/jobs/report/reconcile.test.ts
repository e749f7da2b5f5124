/** The round over the books: what does not agree is found once, said to the auditor, and closed when it agrees again. */
import { settleAuditor } from '../../../tests/auditor'
import { openCounty, openOrderFor, serve, type County } from '../../../tests/county'
import { PATH } from '../../../tests/factories'
import { emptyAccount } from '../../../domain/points/account'
import type { Store } from '../../store/port'
import { openSimulated } from '../../store/simulated'
import { runJobs } from '../runJobs'

let store: Store
let county: County
beforeEach(async () => {
  store = openSimulated().store
  county = await openCounty(store)
  await settleAuditor(store)
  const orderId = await openOrderFor(county, 1)
  await county.does('v1', 'order.claim', { orderId })
  await serve(county, orderId, 'v1', 120)
})

const run = () => runJobs({ store, clock: county.clock })
const aDayLater = async () => { county.clock.advance({ days: 1 }); await run() }
const open = async () => (await county.does('auditor', 'report.findings', { state: 'open' })).findings
const forge = async (minutes: number) => store.transact(async (tx) => {
  const tally = (await tx.get('hourTallies', 'v1'))!
  await tx.replace('hourTallies', { ...tally, creditMinutes: tally.creditMinutes + minutes })
})

test('books that agree leave no finding, and the round says how many it looked at', async () => {
  await run()
  expect(await open()).toEqual([])
  const { rounds } = await county.does('auditor', 'report.findings', { state: 'open' })
  const people = await store.count('people', { centre: PATH.centre })
  expect(rounds).toMatchObject([{ name: 'people', lookedBefore: people }, { name: 'purses', lookedBefore: 1 }, { name: 'households', lookedBefore: 0 }, { name: 'budgets', lookedBefore: 1 }])
})

test('a forged minute is found in the next round, once, and is gone when it is mended [F58]', async () => {
  await run()
  await forge(1)
  await run()
  expect(await open()).toEqual([])
  await aDayLater()
  expect(await open()).toMatchObject([{ kind: 'hours', whose: '乡亲v1', expected: 120, found: 121 }])
  const [{ findingId } = { findingId: '' }] = await open()
  await county.does('auditor', 'report.noteFinding', { findingId, note: '在查是谁改的' })
  await aDayLater()
  expect(await open()).toMatchObject([{ findingId, note: '在查是谁改的' }])
  await forge(-1)
  await aDayLater()
  expect(await open()).toEqual([])
  expect((await county.does('auditor', 'report.findings', { state: 'gone' })).findings).toMatchObject([{ findingId, note: '在查是谁改的' }])
})

test('a budget, a purse and a shelf that do not agree are each named by what they are [F58]', async () => {
  await store.transact(async (tx) => {
    for (const id of [`budget:${PATH.station}`, 'person:v1']) { const account = (await tx.get('accounts', id))!; await tx.replace('accounts', { ...account, balance: account.balance + 5 }) }
    const soap = (await tx.get('goods', 'soap'))!
    await tx.replace('goods', { ...soap, reserved: 1 })
  })
  await run()
  expect((await open()).map(({ kind, whose }) => [kind, whose]).sort()).toEqual(expect.arrayContaining([
    ['balance', expect.stringContaining('的积分预算')], ['balance', '乡亲v1'], ['reserved', '货架上的肥皂'],
  ]))
})

test('what a household has put together is looked at too', async () => {
  const { householdId } = await county.does('head', 'household.found', { headId: 'v1', name: '李家' })
  await store.transact((tx) => tx.create('accounts', { ...emptyAccount('household', householdId), balance: 7 }))
  await run()
  expect(await open()).toMatchObject([{ kind: 'balance', whose: '李家合用的积分', expected: 0, found: 7 }])
})

test('two runs at once find it once', async () => {
  await forge(7)
  await Promise.all([run(), run(), run()])
  expect(await open()).toHaveLength(1)
})

test('nobody but the auditor reads it', async () => {
  for (const who of ['head', 'granny', 'v1']) expect(await county.refused(who, 'report.findings', { state: 'open' })).toBe('NOT_ALLOWED')
})

test('a service confirmed while the books are looked at is no finding', async () => {
  for (let seed = 1; seed <= 15; seed += 1) {
    store = openSimulated(seed).store
    county = await openCounty(store, { seed })
    await settleAuditor(store)
    const orderId = await openOrderFor(county, 1)
    await county.does('v1', 'order.claim', { orderId })
    const served = serve(county, orderId, 'v1', 120)
    for (let step = 0; step < 6; step += 1) await runJobs({ store, clock: county.clock })
    await served
    county.clock.advance({ days: 1 })
    expect(await open()).toEqual([])
  }
})
