import { openCounty, type County } from '../../../tests/county'
import { PATH } from '../../../tests/factories'
import { budgetAccount } from '../../../domain/points/account'
import { counted } from '../../store/counted'
import type { Store } from '../../store/port'
import { openSimulated } from '../../store/simulated'
import { movedInBudget, PAGES_A_LOOK } from './budgetFolds'
import type { JobContext } from '../job'

const BUDGET = budgetAccount(PATH.station)
const GIVEN = 1000
let store: Store
let county: County

const look = (on: Store = store, now = county.clock.now()) =>
  movedInBudget({ store: on, now, once: (work) => work(), alone: (_, work) => work(), mayGoOn: () => true } satisfies JobContext, BUDGET)
const back = (minutes: number) => new Date(Date.parse(county.clock.now()) - minutes * 60_000).toISOString()

/** So many transfers of one point out of the budget, each a second after the other. */
async function spend(name: string, count: number, from: string): Promise<void> {
  for (let start = 0; start < count; start += 100) {
    await store.transact(async (tx) => {
      for (let n = start; n < Math.min(count, start + 100); n += 1) await tx.create('transfers', {
        _id: `${name}:${n}`, from: BUDGET, to: 'person:v1', purse: 'person:v1', points: 1, kind: 'service', words: '服务', cause: '', ruleVersion: '',
        at: new Date(Date.parse(from) + n * 1000).toISOString(),
      })
    })
  }
}

beforeEach(async () => {
  store = openSimulated().store
  county = await openCounty(store, { budget: GIVEN })
})

test('a second look reads only what came since, and adds up to the same', async () => {
  await spend('old', 950, back(600))
  expect(await look()).toBe(GIVEN - 950)
  const trips = counted(store)
  expect(await look(trips)).toBe(GIVEN - 950)
  expect(trips.trips().reads).toBeLessThanOrEqual(3)
  await spend('new', 20, county.clock.now())
  expect(await look()).toBe(GIVEN - 970)
})

test('what is dated a little before one that was read already is not missed', async () => {
  await spend('young', 250, back(5))
  expect(await look()).toBe(GIVEN - 250)
  await spend('late', 1, back(6))
  expect(await look()).toBe(GIVEN - 251)
})

test('more than one look reads is added up by the next ones', async () => {
  const many = PAGES_A_LOOK * 100 + 50
  await spend('many', many, back(60 * 24))
  expect(await look()).toBeNull()
  expect(await look()).toBe(GIVEN - many)
})

test('an old transfer that was taken away shows with the new month', async () => {
  await spend('old', 250, back(600))
  await look()
  await store.transact((tx) => tx.remove('transfers', 'old:0'))
  expect(await look()).toBe(GIVEN - 250)
  county.clock.advance({ days: 31 })
  expect(await look()).toBe(GIVEN - 249)
})

test('two looks at once fold once', async () => {
  await spend('old', 250, back(600))
  const both = await Promise.allSettled([look(), look()])
  for (const one of both) if (one.status === 'fulfilled') expect(one.value).toBe(GIVEN - 250)
  expect(await look()).toBe(GIVEN - 250)
  expect(await store.get('budgetFolds', BUDGET)).toMatchObject({ from: { points: 200 } })
})
