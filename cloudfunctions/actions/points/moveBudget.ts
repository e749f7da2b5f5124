/** What is left of a merged station's budget goes to whoever took over, as a transfer like any other; the emptied account
 *  says where it went, so that a service recorded late is still paid. Done again, there is nothing left to move. */
import { budgetAccount, emptyAccount } from '../../../domain/points/account'
import { available, deposit, withdraw } from '../../../domain/points/ledger'
import type { Place } from '../../../domain/place/place'
import type { Tx } from '../../store/port'

/** @returns whether anything was changed. */
export async function moveBudget(tx: Tx, from: string, target: Place, now: string): Promise<boolean> {
  if (target._id === from) return false
  const old = await tx.get('accounts', budgetAccount(from))
  if (!old) return false
  const to = budgetAccount(target._id)
  const points = available(old)
  if (points === 0) {
    if (old.successor === to) return false
    await tx.replace('accounts', { ...old, successor: to })
    return true
  }
  const budget = await tx.get('accounts', to)
  await tx.replace('accounts', { ...withdraw(old, points), successor: to })
  if (budget) await tx.replace('accounts', deposit(budget, points))
  else await tx.create('accounts', deposit(emptyAccount('budget', target._id), points))
  // The account's revision names this move among all there may be.
  const _id = `merge:${from}:${old.rev}`
  await tx.create('transfers', { _id, from: old._id, to, purse: to, points, kind: 'budget', words: '并站转入的积分预算', cause: `merge:${from}`, ruleVersion: '', at: now })
  return true
}
