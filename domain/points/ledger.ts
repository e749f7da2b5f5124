/** Moving points between accounts. Bounded accounts are changed here and nowhere else; what they cannot bear is
 *  refused, so no village issues beyond its budget (R-P2) and nobody spends below zero. */
import { refuse } from '../refusal'
import type { Account } from './account'

const assertWhole = (points: number): void => {
  if (!Number.isSafeInteger(points) || points <= 0) throw new Error('points move in whole positive numbers')
}

/** What its holder may still spend. */
export const available = (account: Pick<Account, 'balance' | 'held'>): number => account.balance - account.held

export function deposit<A extends Pick<Account, 'balance'>>(account: A, points: number): A {
  assertWhole(points)
  return { ...account, balance: account.balance + points }
}

/** @throws Refusal BUDGET_SPENT or NOT_ENOUGH_POINTS. */
export function withdraw(account: Account, points: number): Account {
  assertWhole(points)
  if (available(account) < points) refuse(account.kind === 'budget' ? 'BUDGET_SPENT' : 'NOT_ENOUGH_POINTS')
  return { ...account, balance: account.balance - points }
}

/** First phase of a redemption: set aside. @throws Refusal NOT_ENOUGH_POINTS. */
export function hold(account: Account, points: number): Account {
  assertWhole(points)
  if (available(account) < points) refuse('NOT_ENOUGH_POINTS')
  return { ...account, held: account.held + points }
}

/** Second phase, cancelled or expired: what was set aside may be spent again. */
export function unhold(account: Account, points: number): Account {
  assertWhole(points)
  if (account.held < points) throw new Error('more points released than were held')
  return { ...account, held: account.held - points }
}

/** Second phase, handed over: what was set aside leaves the account. */
export function spendHeld(account: Account, points: number): Account {
  return withdraw(unhold(account, points), points)
}
