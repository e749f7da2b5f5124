/** Points of a household on their way: the two purses and the transfer between them, in one go. */
import { dayOf } from '../../../domain/calendar/shanghai'
import { householdTransfer, mustHoldNothing, type PurseMove } from '../../../domain/household/purse'
import type { Household } from '../../../domain/household/household'
import { emptyAccount, householdAccount, type Account } from '../../../domain/points/account'
import { carryFree, carrySome } from '../../../domain/points/carry'
import { refuse } from '../../../domain/ground/refusal'
import type { Tx } from '../../store/port'

export interface PurseWay {
  from: string
  to: Pick<Account, 'kind' | 'holder'>
  /** All that is free, where nothing is said. */
  points?: number
}

/** @returns the points moved; 0 where there was nothing. @throws Refusal NOT_ENOUGH_POINTS */
export async function movePurse(tx: Tx, what: PurseMove, { from: fromId, to, points }: PurseWay, now: string): Promise<number> {
  const from = await tx.get('accounts', fromId)
  const blank = emptyAccount(to.kind, to.holder)
  if (points === 0) return 0
  if (!from) return points === undefined ? 0 : refuse('NOT_ENOUGH_POINTS')
  const before = await tx.get('accounts', blank._id)
  const carried = points === undefined ? carryFree(from, before ?? blank) : carrySome(from, before ?? blank, points, dayOf(now))
  if (carried.points === 0) return 0
  await tx.replace('accounts', carried.from)
  if (before) await tx.replace('accounts', { ...carried.to, rev: before.rev })
  else await tx.create('accounts', carried.to)
  // The purse's revision names this transfer among all there may be.
  await tx.create('transfers', householdTransfer(what, `${fromId}:${from.rev}`, carried, now))
  return carried.points
}

/** A household with nobody left in it: what it had goes to whoever went last. @throws Refusal HOUSEHOLD_HELD */
export async function leavePurse(tx: Tx, household: Pick<Household, '_id' | 'state'>, lastId: string, now: string): Promise<void> {
  if (household.state !== 'dissolved') return
  mustHoldNothing(await tx.get('accounts', householdAccount(household._id)))
  await movePurse(tx, 'dissolve', { from: householdAccount(household._id), to: { kind: 'person', holder: lastId } }, now)
}
