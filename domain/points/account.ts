/** Points (积分) are double entry. An account is a bounded holder of points: a station's budget or a person's purse.
 *  `balance` never falls below `held`, and `held` never below 0. The mint, the market and `expired` are unbounded:
 *  they have no document, their sums are derived from transfers, or every award would collide on one document.
 *  A transfer moves points from one account to another and is never changed, so all accounts always sum to 0. */

export interface Account {
  _id: string
  rev: number
  kind: 'budget' | 'person'
  /** The person's or the station's id. */
  holder: string
  balance: number
  /** Set aside for reservations not yet handed over. */
  held: number
  /** The budget that took over when this one's station was merged. */
  successor?: string
}

export type TransferKind = 'budget' | 'service' | 'redemption'

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
export const budgetAccount = (stationId: string): string => `budget:${stationId}`
export const personAccount = (personId: string): string => `person:${personId}`
export const marketAccount = (stationId: string): string => `market:${stationId}`
