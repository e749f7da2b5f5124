import * as fc from 'fast-check'
import { anAccount } from '../../tests/factories'
import { addDays } from '../calendar/shanghai'
import type { Account } from './account'
import { available, deposit, lapse, setAside, spendable, spendHeld, unhold } from './ledger'
import { expiryDay, LOT_RULES, lotRuleFor, type LotRule } from './lotRules'
import { choose, expiring, type Lot, type LotOrigin, type LotPart } from './lots'

const lot = (origin: LotOrigin, points: number, expiresOn: string, held = 0): Lot => ({ origin, points, held, expiresOn, ruleVersion: 'r' })
const kind = (origin: LotOrigin, expiresOn: string) => ({ origin, expiresOn, ruleVersion: 'r' })

test.each([
  ['yearEnd', '2026-09-30', '2026-12-31'], ['yearEnd', '2026-10-01', '2027-12-31'], ['months', '2026-08-15', '2026-10-31'],
  ['months', '2026-12-31', '2027-02-28'], ['always', '2026-08-15', ''],
] as const)('%s: what comes on %s is good until %s', (which, day, until) => {
  const expiry = { yearEnd: { kind: 'yearEnd', lateMonths: 3 }, months: { kind: 'months', months: 2 }, always: { kind: 'always' } } as const
  expect(expiryDay(expiry[which], day)).toBe(until)
})

test('what a village voted goes before the county\'s rule, from its day on', () => {
  const own: LotRule = { ...LOT_RULES[0]!, version: 'own', from: '2026-07-01', station: 'liuwan' }
  const versions = [['liuwan', '2026-06-30'], ['liuwan', '2026-07-01'], ['shanqian', '2026-07-01']] as const
  expect(versions.map(([station, day]) => lotRuleFor(station, day, [...LOT_RULES, own]).version)).toEqual(['lots-2026-1', 'own', 'lots-2026-1'])
})

test('the earliest end pays first, what is always good last [F60]', () => {
  const lots = [lot('opening', 5, ''), lot('service', 5, '2027-12-31'), lot('service', 5, '2026-12-31', 3)]
  expect(choose(lots, 8, null).map(({ expiresOn, points }) => [expiresOn, points])).toEqual([['2026-12-31', 2], ['2027-12-31', 5], ['', 1]])
})

test('gifts pay only beside earned ones where the village says so', () => {
  const lots = [lot('gift', 10, '2026-12-31'), lot('service', 4, '2027-12-31')]
  expect(choose(lots, 8, { gift: 1, earned: 1 }).map(({ points }) => points)).toEqual([4, 4])
  expect(() => choose(lots, 10, { gift: 1, earned: 1 })).toThrow('GIFT_NEEDS_EARNED')
  expect(choose(lots, 10, null)).toHaveLength(1)
})

test('a purse from before there were lots is one lot without end, and its old reservation comes out of that', () => {
  const old = setAside(anAccount({ balance: 30 }), 10, '2026-06-01')
  expect(old.parts).toEqual([])
  const served = deposit(old.account, 20, kind('service', '2026-12-31'))
  const both = setAside(served, 20, '2026-06-01')
  const handedOver = spendHeld(both.account, 10)
  expect(spendHeld(handedOver, 20, both.parts)).toMatchObject({ balance: 20, held: 0, lots: [{ origin: 'opening', points: 20, held: 0 }], nextExpiry: '' })
})

test('what is held does not lapse; given back after its day it does', () => {
  const { account, parts } = setAside(deposit(anAccount(), 20, kind('service', '2026-12-31')), 15, '2026-12-31')
  const first = lapse(account, '2027-01-01')
  expect([first.points, first.account.balance, first.account.nextExpiry]).toEqual([5, 15, ''])
  expect(lapse(unhold(first.account, 15, parts), '2027-01-01')).toMatchObject({ points: 15, account: { balance: 0, lots: [] } })
  expect(lapse(account, '2026-12-31').points).toBe(0)
})

test('what passed its day is not spent while it waits to be booked [F60]', () => {
  const purse = { ...deposit(deposit(anAccount(), 20, kind('service', '2026-12-31')), 5, kind('service', '2027-12-31')), rev: 1 }
  expect([spendable(purse, '2026-12-31'), spendable(purse, '2027-01-01')]).toEqual([25, 5])
  expect(() => setAside(purse, 6, '2027-01-01')).toThrow('NOT_ENOUGH_POINTS')
  expect(setAside(purse, 5, '2027-01-01').parts).toMatchObject([{ expiresOn: '2027-12-31', points: 5 }])
  const held = setAside(purse, 20, '2026-12-31').account
  expect(spendable(held, '2027-01-01')).toBe(5)
})

const step = fc.oneof(
  fc.record({ do: fc.constant('issue' as const), points: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ do: fc.constantFrom('reserve' as const, 'cancel' as const, 'handOver' as const), points: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ do: fc.constant('wait' as const), points: fc.integer({ min: 1, max: 200 }) }),
)

test('whatever is issued, reserved, given back, handed over and expired: lots are the balance, and Σ = 0 [F60]', () => {
  const reached = { expired: 0, spent: 0 }
  fc.assert(fc.property(fc.array(step, { maxLength: 50 }), fc.boolean(), (steps, old) => {
    let account: Account = anAccount(old ? { balance: 40 } : {})
    let [day, issued, spent, expired] = ['2026-06-01', account.balance, 0, 0]
    const open: { points: number; parts: LotPart[] | undefined }[] = []
    for (const { do: what, points } of steps) {
      if (what === 'issue') {
        account = { ...deposit(account, points, kind('service', expiryDay(LOT_RULES[0]!.expiry.service, day))), rev: 1 }
        issued += points
      } else if (what === 'reserve') {
        if (available(account) < points) continue
        const reserved = setAside(account, points, day)
        account = reserved.account
        open.push({ points, parts: reserved.parts.length > 0 ? reserved.parts : undefined })
      } else if (what === 'wait') {
        day = addDays(day, points)
        const lapsed = lapse(account, day)
        account = lapsed.account
        expired += lapsed.points
        expect(lapse(account, day).points).toBe(0)
      } else {
        const one = open.splice(points % Math.max(1, open.length), 1)[0]
        if (!one) continue
        account = (what === 'cancel' ? unhold : spendHeld)(account, one.points, one.parts)
        if (what === 'handOver') spent += one.points
      }
      expect(account.balance + spent + expired).toBe(issued)
      expect(account.held).toBe(open.reduce((sum, one) => sum + one.points, 0))
      expect(account.balance).toBeGreaterThanOrEqual(account.held)
      if (!account.lots) continue
      expect(account.lots.reduce((sum, one) => sum + one.points, 0)).toBe(account.balance)
      expect(account.lots.reduce((sum, one) => sum + one.held, 0)).toBe(account.held)
      for (const one of account.lots) expect(one.held >= 0 && one.points > 0 && one.held <= one.points).toBe(true)
      expect(account.nextExpiry).toBe(expiring(account.lots)[0]?.day ?? '')
    }
    reached.expired += expired
    reached.spent += spent
  }))
  expect(reached.expired).toBeGreaterThan(0)
  expect(reached.spent).toBeGreaterThan(0)
})
