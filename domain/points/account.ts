/** Points (积分) are double entry. An account is a bounded holder of points: a station's budget, a person's purse, a household's.
 *  `balance` never falls below `held`, and `held` never below 0. The mint, the market and `expired` are unbounded:
 *  they have no document, their sums are derived from transfers, or every award would collide on one document.
 *  A transfer moves points from one account to another and is never changed, so all accounts always sum to 0. */

import { addDays } from '../calendar/shanghai'
import { nextExpiryOf, type Lot } from './lots'

export interface Account {
  _id: string
  rev: number
  kind: 'budget' | 'person' | 'household'
  /** The person's, the station's or the household's id. */
  holder: string
  balance: number
  /** Set aside for reservations not yet handed over. */
  held: number
  /** The budget that took over when this one's station was merged. */
  successor?: string
  /** What the balance is made of; missing on budgets and on purses from before there were lots, which are one lot that
   *  is always good. */
  lots?: Lot[]
  /** The first Shanghai day on which something of it ends, and the day on which she is to be told; empty for none.
   *  Fields, because the timer asks for them. */
  nextExpiry: string
  warnOn: string
  /** The end she was told of last. */
  warnedOf?: string
}

export type TransferKind = 'budget' | 'service' | 'redemption' | 'expiry' | 'closing' | 'merge' | 'household'

export interface Transfer {
  _id: string
  rev: number
  from: string
  to: string
  /** The person's account it concerns, so that her lines are one query; for a budget grant the budget itself. */
  purse: string
  points: number
  kind: TransferKind
  /** What its owner reads: 「端午包粽子」服务 2小时. */
  words: string
  /** The order or redemption behind it. */
  cause: string
  /** Which version of the points rule made it; empty where no rule was asked. */
  ruleVersion: string
  at: string
}

export const MINT = 'mint'
/** Where points go whose day has passed. */
export const EXPIRED = 'expired'
export const budgetAccount = (stationId: string): string => `budget:${stationId}`
export const personAccount = (personId: string): string => `person:${personId}`
export const householdAccount = (householdId: string): string => `household:${householdId}`
export const marketAccount = (stationId: string): string => `market:${stationId}`

/** Warned so many days ahead. The days are the county's rule, not the account's, so that one index serves. */
export const WARN_DAYS = 30

/** The account with the days that follow from its lots. */
export function withDays<A extends Pick<Account, 'lots' | 'warnedOf'>>(account: A): A & Pick<Account, 'nextExpiry' | 'warnOn'> {
  const nextExpiry = nextExpiryOf(account.lots ?? [])
  const warnOn = nextExpiry && nextExpiry !== account.warnedOf ? addDays(nextExpiry, -WARN_DAYS) : ''
  return { ...account, nextExpiry, warnOn }
}

/** An account nothing has moved on yet. */
export const emptyAccount = (kind: Account['kind'], holder: string): Omit<Account, 'rev'> => ({
  _id: ACCOUNT_IDS[kind](holder), kind, holder, balance: 0, held: 0, nextExpiry: '', warnOn: '',
})
const ACCOUNT_IDS: Record<Account['kind'], (holder: string) => string> = { budget: budgetAccount, person: personAccount, household: householdAccount }
