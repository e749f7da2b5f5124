/** What the older transfers of a village's budget add up to, so that the daily round reads only what came since: a budget
 *  gets some ten thousand transfers a year. Every month it is added up again from the first one, so that an old transfer
 *  somebody changed by hand does not stay hidden behind the fold. */
import { dayOf } from '../calendar/shanghai'

export interface FoldedSide {
  /** The cursor behind what is folded; empty for the beginning. */
  after: string
  points: number
}

export interface BudgetFold {
  /** The budget's account. */
  _id: string
  rev: number
  /** The Shanghai month it was begun in. */
  month: string
  to: FoldedSide
  from: FoldedSide
}

export const newFold = (account: string, now: string): Omit<BudgetFold, 'rev'> => ({
  _id: account, month: dayOf(now).slice(0, 7), to: { after: '', points: 0 }, from: { after: '', points: 0 },
})

/** Where to go on from: the fold of this month, or the beginning. */
export const foldToGoOnFrom = (fold: BudgetFold | null, account: string, now: string): Omit<BudgetFold, 'rev'> =>
  fold && fold.month === dayOf(now).slice(0, 7) ? fold : newFold(account, now)

/** Transfers are dated before they are committed. After so long none can still come in before one that is read: a
 *  transaction ends within half a minute, and the clocks of two machines differ by less than the rest. */
export const SETTLED_MS = 10 * 60_000
export const isSettled = (at: string, now: string): boolean => Date.parse(at) < Date.parse(now) - SETTLED_MS
