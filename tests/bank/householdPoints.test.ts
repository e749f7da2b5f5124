/** A family's points: put together, spent, parted, joined, left. Whatever happens in whatever order, every purse is the sum of
 *  its transfers and nothing is gained or lost. A failure prints fast-check's seed. */
import * as fc from 'fast-check'
import { openSimulated } from '../../cloudfunctions/store/simulated'
import type { Store } from '../../cloudfunctions/store/port'
import { runJobs } from '../../cloudfunctions/jobs/runJobs'
import { householdAccount, personAccount } from '../../domain/points/account'
import { openCounty, type County } from '../county'
import { givePurse } from '../givePurse'
import { audit } from './books'

const PEOPLE = ['granny', 'grandpa', 'v1', 'v2', 'v3']
const GIVEN = 100

let store: Store
let county: County
let made: string[]
beforeEach(() => settle())

async function settle(): Promise<void> {
  store = openSimulated().store
  county = await openCounty(store)
  for (const who of PEOPLE) await givePurse(store, who, GIVEN)
  const found = async (headId: string) => (await county.does('head', 'household.found', { headId, name: '王家' })).householdId
  made = [await found('granny'), await found('v2')]
  await county.does('head', 'household.comeIn', { householdId: made[0]!, personId: 'grandpa', relation: 'spouse' })
  await county.does('head', 'household.comeIn', { householdId: made[0]!, personId: 'v1', relation: 'child' })
}

const ours = (householdId = made[0]!) => store.get('accounts', householdAccount(householdId))
const freeOf = async (who: string) => (await store.get('accounts', personAccount(who)))?.balance ?? 0

test('put together, seen by who put it in, and spent by any grown member, whose own stay [N13]', async () => {
  await county.does('granny', 'household.pool', { points: 40 })
  await county.does('v1', 'household.pool', { points: 10 })
  expect(await county.does('grandpa', 'household.points', {})).toMatchObject({
    available: 50, held: 0, mine: GIVEN, lines: expect.arrayContaining([expect.objectContaining({ name: '乡亲granny', words: '放进家里的积分', points: 40 })]),
  })
  expect((await county.does('granny', 'points.mine', {})).lines[0]).toMatchObject({ words: '放进家里的积分', points: -40 })
  expect((await county.does('grandpa', 'market.goods', {})).ofHousehold).toBe(50)
  const { code, redemptionId } = await county.does('grandpa', 'market.reserve', { goodsId: 'soap', ofHousehold: true })
  expect(await county.does('granny', 'household.points', {})).toMatchObject({ available: 30, held: 20 })
  await county.does('grandpa', 'market.cancel', { redemptionId })
  expect(await ours()).toMatchObject({ balance: 50, held: 0 })
  const again = await county.does('grandpa', 'market.reserve', { goodsId: 'soap', ofHousehold: true })
  expect(code).not.toBe(again.code)
  await county.does('keeper', 'market.handOver', { code: again.code })
  expect([(await ours())?.balance, await freeOf('grandpa')]).toEqual([30, GIVEN])
  expect((await county.does('v1', 'household.points', {})).lines[0]).toMatchObject({ name: '', points: -20, words: '兑换肥皂一块' })
  expect(await audit(store)).toEqual([])
})

test('refused: without a household, more than she has, for a minor, and for who acts for somebody', async () => {
  expect(await county.refused('v3', 'household.pool', { points: 1 })).toBe('HOUSEHOLD_NONE')
  expect(await county.refused('v3', 'market.reserve', { goodsId: 'soap', ofHousehold: true })).toBe('HOUSEHOLD_NONE')
  expect(await county.refused('granny', 'household.pool', { points: GIVEN + 1 })).toBe('NOT_ENOUGH_POINTS')
  expect(await county.refused('granny', 'market.reserve', { goodsId: 'soap', ofHousehold: true })).toBe('NOT_ENOUGH_POINTS')
  await county.does('granny', 'household.pool', { points: 40 })
  await county.does('head', 'agency.begin', { principalId: 'granny', agentId: 'v3', scopes: ['goods'], bothHere: true })
  expect(await county.ask('v3', 'market.reserve', { goodsId: 'soap', ofHousehold: true }, 'as-her-agent', 'granny')).toMatchObject({ reason: 'NOT_FOR_AGENTS' })
  await store.transact(async (tx) => {
    const young = (await tx.get('people', 'v1'))!
    await tx.replace('people', { ...young, minorUntil: '2099-01-01' })
  })
  expect(await county.refused('v1', 'household.pool', { points: 1 })).toBe('HOUSEHOLD_GROWN')
  expect(await county.refused('v1', 'market.reserve', { goodsId: 'soap', ofHousehold: true })).toBe('HOUSEHOLD_GROWN')
  expect((await county.does('v1', 'market.goods', {})).ofHousehold).toBe(0)
})

test('parting takes the stated share along, joining brings all back, and the last one left has it [N13]', async () => {
  const [home = '', other = ''] = made
  await county.does('granny', 'household.pool', { points: 60 })
  expect(await county.refused('head', 'household.split', { householdId: home, name: '分出来', personIds: ['v1'], points: 61 })).toBe('NOT_ENOUGH_POINTS')
  const { householdId } = await county.does('head', 'household.split', { householdId: home, name: '分出来', personIds: ['v1'], points: 25 })
  expect([(await ours())?.balance, (await ours(householdId))?.balance]).toEqual([35, 25])
  const { redemptionId } = await county.does('v1', 'market.reserve', { goodsId: 'soap', ofHousehold: true })
  expect(await county.refused('head', 'household.merge', { householdId, intoId: other })).toBe('HOUSEHOLD_HELD')
  expect(await county.refused('head', 'household.goOut', { householdId, personId: 'v1', reason: 'movedAway' })).toBe('HOUSEHOLD_HELD')
  expect(await county.refused('head', 'household.move', { householdId: home, personId: 'v1', relation: 'child' })).toBe('HOUSEHOLD_HELD')
  await county.does('v1', 'market.cancel', { redemptionId })
  await county.does('head', 'household.merge', { householdId, intoId: other })
  expect([(await ours(householdId))?.balance, (await ours(other))?.balance]).toEqual([0, 25])
  await county.does('head', 'household.goOut', { householdId: home, personId: 'grandpa', reason: 'died' })
  expect((await ours())?.balance).toBe(35)
  await county.does('head', 'household.goOut', { householdId: home, personId: 'granny', reason: 'movedAway' })
  expect([(await ours())?.balance, await freeOf('granny')]).toEqual([0, GIVEN - 60 + 35])
  expect(await audit(store)).toEqual([])
})

test('what comes to its end ends in the household too, and its head is told a month before', async () => {
  await store.transact(async (tx) => {
    const purse = (await tx.get('accounts', personAccount('granny')))!
    await tx.replace('accounts', { ...purse, lots: [{ origin: 'service', points: GIVEN, held: 0, expiresOn: '2026-12-31', ruleVersion: 'x' }], nextExpiry: '2026-12-31' })
  })
  await county.does('granny', 'household.pool', { points: 40 })
  county.clock.advance({ days: 185 })
  await runJobs({ store, clock: county.clock })
  expect((await county.does('granny', 'notice.inbox', {})).messages.filter(({ kind }) => kind === 'pointsRunOut')).not.toEqual([])
  county.clock.advance({ days: 40 })
  await runJobs({ store, clock: county.clock })
  expect(await ours()).toMatchObject({ balance: 0, lots: [] })
  expect(await audit(store)).toEqual([])
})

test('whatever a family does, in whatever order, the sum over all purses is what was given [N13]', async () => {
  const does = fc.record({
    kind: fc.constantFrom('pool' as const, 'pool' as const, 'split' as const, 'split' as const, 'reserve' as const, 'cancel' as const, 'fetch' as const, 'split' as const, 'merge' as const, 'move' as const, 'goOut' as const, 'head' as const),
    who: fc.constantFrom(...PEOPLE), points: fc.integer({ min: 1, max: 40 }), at: fc.nat(4), into: fc.nat(4),
  })
  const reached = { parted: 0, pooled: 0 }
  await fc.assert(fc.asyncProperty(fc.array(does, { minLength: 6, maxLength: 25 }), async (steps) => {
    await settle()
    const codes: { code: string; redemptionId: string }[] = []
    let spent = 0
    for (const { kind, who, points, at, into } of steps) {
      const [householdId = '', intoId = ''] = [made[at % made.length], made[into % made.length]]
      const ask = async (by: string, action: string, input: object) => {
        const reply = await county.ask(by, action as never, input as never)
        if (!reply.ok && reply.reason === 'FAULT') throw new Error(`${action}: ${county.log[county.log.length - 1]?.frames}`)
        return reply.ok ? (reply.data as { householdId?: string; code?: string; redemptionId?: string; state?: string }) : null
      }
      const last = codes[at % Math.max(1, codes.length)]
      if (kind === 'pool') reached.pooled += (await ask(who, 'household.pool', { points })) ? 1 : 0
      if (kind === 'reserve') {
        const kept = await ask(who, 'market.reserve', { goodsId: 'soap', ofHousehold: at > 1 })
        if (kept) codes.push(kept as never)
      }
      if (kind === 'cancel' && last) await ask(who, 'market.cancel', { redemptionId: last.redemptionId })
      if (kind === 'fetch' && last && (await ask('keeper', 'market.handOver', { code: last.code }))) spent += 20
      if (kind === 'split') {
        const parted = await ask('head', 'household.split', { householdId, name: '分出来', personIds: [who], points })
        if (parted?.householdId) reached.parted += made.push(parted.householdId) && 1
      }
      if (kind === 'merge') await ask('head', 'household.merge', { householdId, intoId })
      if (kind === 'move') await ask('head', 'household.move', { householdId, personId: who, relation: 'other' })
      if (kind === 'goOut') await ask('head', 'household.goOut', { householdId, personId: who, reason: 'movedAway' })
      if (kind === 'head') await ask('head', 'household.nameHead', { householdId, personId: who })
      expect(await audit(store)).toEqual([])
    }
    const purses = await Promise.all([...PEOPLE.map(personAccount), ...made.map(householdAccount)].map((id) => store.get('accounts', id)))
    expect(purses.reduce((sum, purse) => sum + (purse?.balance ?? 0), 0) + spent).toBe(PEOPLE.length * GIVEN)
    // Nothing lies where no household stands.
    for (const id of made) if ((await store.get('households', id))?.state !== 'standing') expect((await ours(id))?.balance ?? 0).toBe(0)
  }), { numRuns: 120 })
  expect(reached.pooled).toBeGreaterThan(100)
  expect(reached.parted).toBeGreaterThan(10)
})
