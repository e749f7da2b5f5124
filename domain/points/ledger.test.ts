import * as fc from 'fast-check'
import { anAccount } from '../../tests/factories'
import { Refusal } from '../ground/refusal'
import type { Account } from './account'
import { available, deposit, setAside, spendHeld, unhold, withdraw } from './ledger'

const hold = (account: Account, points: number): Account => setAside(account, points, '2026-06-01').account

const purse = anAccount({ balance: 100, held: 30 })

test('what is set aside cannot be spent', () => {
  expect(available(purse)).toBe(70)
  expect(withdraw(purse, 70)).toEqual({ ...purse, balance: 30 })
  expect(() => withdraw(purse, 71)).toThrow('NOT_ENOUGH_POINTS')
})

test('an empty village budget is told as such, not as the person\'s lack [N10]', () => {
  expect(() => withdraw(anAccount({ kind: 'budget', balance: 5 }), 6)).toThrow('BUDGET_SPENT')
})

test('points are set aside, given back or spent', () => {
  const held = hold(purse, 70)
  expect(held).toEqual({ ...purse, held: 100 })
  expect(unhold(held, 70)).toEqual(purse)
  expect(spendHeld(held, 70)).toEqual({ ...purse, balance: 30, held: 30 })
  expect(() => hold(purse, 71)).toThrow('NOT_ENOUGH_POINTS')
})

test('releasing or spending more than was set aside is a fault of ours, not a refusal', () => {
  for (const move of [unhold, spendHeld]) expect(() => move(purse, 31)).toThrow('more points released than were held')
})

test('a deposit touches nothing but the balance', () => {
  expect(deposit(purse, 5)).toEqual({ ...purse, balance: 105 })
})

test.each([0, -1, 0.5, Number.NaN, Infinity, 2 ** 53])('%p points cannot move in any way', (points) => {
  for (const move of [deposit, withdraw, hold, unhold, spendHeld]) expect(() => move(anAccount({ balance: 2 ** 53, held: 10 }), points)).toThrow('whole positive')
})

describe('whatever is done to accounts', () => {
  const MOVES = { deposit, withdraw, hold, unhold, spendHeld } as const
  const step = fc.record({
    move: fc.constantFrom(...(Object.keys(MOVES) as (keyof typeof MOVES)[])),
    points: fc.integer({ min: 1, max: 60 }),
  })

  test('0 ≤ held ≤ balance, and what is refused changes nothing', () => {
    fc.assert(fc.property(fc.constantFrom('person' as const, 'budget' as const), fc.array(step, { maxLength: 60 }), (kind, steps) => {
      let account = anAccount({ kind })
      for (const { move, points } of steps) {
        const before = { ...account }
        // The callers give back and spend only what a reservation of theirs set aside.
        if ((move === 'unhold' || move === 'spendHeld') && account.held < points) continue
        account = refusedOr(() => MOVES[move](account, points)) ?? account
        expect(account.held).toBeGreaterThanOrEqual(0)
        expect(account.balance).toBeGreaterThanOrEqual(account.held)
        if (move === 'deposit' || move === 'unhold') expect(available(account)).toBe(available(before) + points)
        if (move === 'spendHeld') expect(available(account)).toBe(available(before))
      }
    }))
  })

  test('a move is refused exactly when too little is available, with the reason of its account [N10]', () => {
    const accounts = fc.record({ kind: fc.constantFrom('person' as const, 'budget' as const), balance: fc.nat(50), held: fc.nat(50) })
    fc.assert(fc.property(accounts.filter(({ balance, held }) => held <= balance), fc.integer({ min: 1, max: 60 }), (changes, points) => {
      const account = anAccount(changes)
      const enough = available(account) >= points
      expect(reasonOf(() => withdraw(account, points))).toBe(enough ? '' : changes.kind === 'budget' ? 'BUDGET_SPENT' : 'NOT_ENOUGH_POINTS')
      expect(reasonOf(() => hold(account, points))).toBe(enough ? '' : 'NOT_ENOUGH_POINTS')
    }))
  })
})

function reasonOf(move: () => unknown): string {
  try {
    move()
    return ''
  } catch (error) {
    if (error instanceof Refusal) return error.reason
    throw error
  }
}

function refusedOr(move: () => Account): Account | null {
  let moved: Account | null = null
  reasonOf(() => { moved = move() })
  return moved
}
