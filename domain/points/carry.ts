/** Points go from purse to purse (two registrations of one person merged; a family's points put together or parted): lot by lot, so that nothing
 *  ends sooner or later than it would have, and what is held stays held. Each is the two sides of one transfer. */
import { refuse } from '../ground/refusal'
import { withDays, type Account, type Transfer } from './account'
import { available, lotsOf, spendable } from './ledger'
import { addLot, change, choose, goodOn, openingParts, type Lot, type LotPart } from './lots'

type Purse = Omit<Account, 'rev'>

interface Carried<From extends Purse, To extends Purse> {
  from: From
  to: To
  points: number
}

const free = ({ points, held }: Lot): number => points - held

/** All that is not held. `points` is 0 when there is nothing. */
export function carryFree<F extends Purse, T extends Purse>(from: F, to: T): Carried<F, T> {
  const points = available(from)
  if (points === 0) return { from, to, points }
  const lots = lotsOf(from)
  const parts = lots.filter((lot) => free(lot) > 0).map((lot) => ({ origin: lot.origin, expiresOn: lot.expiresOn, points: free(lot) }))
  return moved(from, to, parts, 0)
}

/** So many of what is not held, the earliest end first. @throws Refusal NOT_ENOUGH_POINTS */
export function carrySome<F extends Purse, T extends Purse>(from: F, to: T, points: number, today: string): Carried<F, T> {
  if (spendable(from, today) < points) refuse('NOT_ENOUGH_POINTS')
  return moved(from, to, choose(goodOn(lotsOf(from), today), points, null), 0)
}

/** What a reservation holds. @param parts missing where it was made when a purse was one lot. */
export function carryHeld<F extends Purse, T extends Purse>(from: F, to: T, points: number, parts: readonly LotPart[] = openingParts(points)): Carried<F, T> {
  return moved(from, to, parts, 1)
}

function moved<F extends Purse, T extends Purse>(from: F, to: T, parts: readonly LotPart[], held: 0 | 1): Carried<F, T> {
  const points = parts.reduce((sum, part) => sum + part.points, 0)
  const lots = lotsOf(from)
  const ruleOf = (part: LotPart) => lots.find((lot) => lot.origin === part.origin && lot.expiresOn === part.expiresOn)?.ruleVersion ?? ''
  const added = parts.reduce((all, part) => addLot(all, { ...part, held: held * part.points, ruleVersion: ruleOf(part) }), lotsOf(to))
  return {
    points,
    from: withDays({ ...from, balance: from.balance - points, held: from.held - held * points, lots: change(lots, parts, { points: -1, held: held ? -1 : 0 }) }),
    to: withDays({ ...to, balance: to.balance + points, held: to.held + held * points, lots: added }),
  }
}

export function mergeTransfer(id: string, from: Pick<Purse, '_id'>, to: Pick<Purse, '_id'>, points: number, now: string): Omit<Transfer, 'rev'> {
  return { _id: id, from: from._id, to: to._id, purse: to._id, points, kind: 'merge', words: '从您原来的另一个登记并过来', cause: from._id, ruleVersion: '', at: now }
}
