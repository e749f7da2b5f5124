/** The points each village voted for the year: a transfer from the mint and the account it fills, so that the ledger
 *  sums to zero from its first line. */
import type { NewDoc } from '../../cloudfunctions/store/port'
import { budgetAccount, MINT } from '../../domain/points/account'
import { VILLAGES } from './places'

export const budgetAccounts = (): NewDoc<'accounts'>[] =>
  VILLAGES.map(({ id, budget }) => ({ _id: budgetAccount(id), kind: 'budget', holder: id, balance: budget, held: 0, nextExpiry: '', warnOn: '' }))

export const budgetTransfers = (at: string): NewDoc<'transfers'>[] =>
  VILLAGES.map(({ id, budget }) => ({
    _id: `budget:${id}:opening`,
    from: MINT,
    to: budgetAccount(id),
    purse: budgetAccount(id),
    points: budget,
    kind: 'budget',
    words: '村民代表会议表决的本年积分预算',
    cause: `opening:${id}`,
    ruleVersion: '',
    at,
  }))
