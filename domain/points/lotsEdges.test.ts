/** Edges of the lots that no story walks over: found by breaking each line (docs/decisions/0035). */
import { anAccount } from '../../tests/factories'
import { householdAccount, marketAccount, withDays } from './account'
import { withdraw } from './ledger'
import { addLot, change, choose, lapsedParts, nextExpiryOf, type Lot, type LotOrigin } from './lots'

const lot = (origin: LotOrigin, points: number, expiresOn: string, held = 0): Lot => ({ origin, points, held, expiresOn, ruleVersion: 'r' })
const HALF = { gift: 1, earned: 1 }

test('the gifts of several lots count together beside earned ones', () => {
  const lots = [lot('gift', 6, '2026-08-31'), lot('gift', 6, '2026-09-30'), lot('service', 20, '2026-12-31')]
  expect(choose(lots, 16, HALF)).toEqual([
    { origin: 'gift', expiresOn: '2026-08-31', points: 6 }, { origin: 'gift', expiresOn: '2026-09-30', points: 2 }, { origin: 'service', expiresOn: '2026-12-31', points: 8 },
  ])
  expect(choose(lots, 16, { gift: 3, earned: 5 }).map(({ points }) => points)).toEqual([6, 10])
  expect(() => choose([lot('gift', 30, ''), lot('service', 7, '')], 16, HALF)).toThrow('GIFT_NEEDS_EARNED')
})

test('a lot of the same day and another origin is another lot', () => {
  const lots = [lot('service', 5, '2026-12-31'), lot('gift', 5, '2026-12-31')]
  expect(addLot(lots, lot('gift', 2, '2026-12-31', 1))).toEqual([lots[0], lot('gift', 7, '2026-12-31', 1)])
  expect(addLot([lot('gift', 5, '', 2)], lot('gift', 2, '', 1))).toEqual([lot('gift', 7, '', 3)])
  expect(change(lots, [{ origin: 'gift', expiresOn: '2026-12-31', points: 5 }], { points: -1, held: 0 })).toEqual([lots[0]])
})

test('what is wholly held does not lapse, and of what is always good no day is told', () => {
  expect(lapsedParts([lot('service', 5, '2026-01-31', 5), lot('gift', 5, '2026-01-31', 2)], '2026-06-01')).toEqual([{ origin: 'gift', expiresOn: '2026-01-31', points: 3 }])
  expect(nextExpiryOf([lot('opening', 5, ''), lot('service', 5, '2026-12-31', 5), lot('gift', 1, '2027-12-31')])).toBe('2027-12-31')
  expect(nextExpiryOf([lot('opening', 5, '')])).toBe('')
})

test('a day is warned of once', () => {
  const account = { lots: [lot('service', 5, '2026-12-31')] }
  expect(withDays(account).warnOn).toBe('2026-12-01')
  expect(withDays({ ...account, warnedOf: '2026-12-31' }).warnOn).toBe('')
})

test('what leaves an account leaves its lots, the earliest first', () => {
  const left = withdraw({ ...anAccount({ balance: 10 }), lots: [lot('service', 4, '2026-08-31'), lot('service', 6, '2026-12-31')] }, 5)
  expect([left.balance, left.lots]).toEqual([5, [lot('service', 5, '2026-12-31')]])
})

test('each account is named after whose it is', () => {
  expect([householdAccount('h'), marketAccount('m')]).toEqual(['household:h', 'market:m'])
})
