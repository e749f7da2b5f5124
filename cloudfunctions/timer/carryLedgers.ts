/** Hours and points of a registration that goes, brought over without rewriting a line of either ledger. Each function is
 *  one transaction's work and does nothing where it was done before. */
import { emptyTally } from '../../domain/hours/entry'
import { carryEntry, isOpposite, oppositeId, tallyEntry } from '../../domain/hours/carry'
import type { HourEntry } from '../../domain/hours/hours'
import { emptyAccount, personAccount } from '../../domain/points/account'
import { carryFree, carryHeld, mergeTransfer } from '../../domain/points/carry'
import type { Tx } from '../store/port'
import type { CarryTo } from './personMerges'

export async function carryHours(tx: Tx, entryId: string, { kept, lostId }: CarryTo): Promise<boolean> {
  const entry = await tx.get('hourEntries', entryId)
  if (!entry || entry.personId !== lostId || isOpposite(entry)) return false
  if (await tx.get('hourEntries', oppositeId(entryId))) return false
  const { opposite, anew } = carryEntry(entry, kept)
  await tx.create('hourEntries', opposite)
  await tx.create('hourEntries', anew)
  await tally(tx, opposite)
  await tally(tx, anew)
  return true
}

async function tally(tx: Tx, entry: Omit<HourEntry, 'rev'>): Promise<void> {
  const before = await tx.get('hourTallies', entry.personId)
  if (before) await tx.replace('hourTallies', tallyEntry(before, entry))
  else await tx.create('hourTallies', tallyEntry(emptyTally(entry.personId), entry))
}

/** What is not held; what is comes with its reservation. */
export async function carryPurse(tx: Tx, purseId: string, { kept, lostId, now }: CarryTo): Promise<boolean> {
  const from = await tx.get('accounts', purseId)
  if (!from) return false
  const before = await tx.get('accounts', personAccount(kept._id))
  const carried = carryFree(from, before ?? emptyAccount('person', kept._id))
  if (carried.points === 0) return false
  await tx.replace('accounts', carried.from)
  if (before) await tx.replace('accounts', { ...carried.to, rev: before.rev })
  else await tx.create('accounts', carried.to)
  // The purse's revision names this transfer among all there may be.
  await tx.create('transfers', mergeTransfer(`merge:${lostId}:${from.rev}`, from, carried.to, carried.points, now))
  return true
}

export async function carryRedemption(tx: Tx, id: string, { kept, lostId, now }: CarryTo): Promise<boolean> {
  const redemption = await tx.get('redemptions', id)
  if (!redemption || redemption.personId !== lostId) return false
  await tx.replace('redemptions', { ...redemption, personId: kept._id, personName: kept.name })
  if (redemption.state !== 'reserved') return true
  const from = await tx.get('accounts', personAccount(lostId))
  if (!from) throw new Error('a reservation holds points of a purse that is not there')
  const before = await tx.get('accounts', personAccount(kept._id))
  const carried = carryHeld(from, before ?? emptyAccount('person', kept._id), redemption.points, redemption.parts)
  await tx.replace('accounts', carried.from)
  if (before) await tx.replace('accounts', { ...carried.to, rev: before.rev })
  else await tx.create('accounts', carried.to)
  await tx.create('transfers', mergeTransfer(`merge:${redemption._id}:${lostId}`, from, carried.to, carried.points, now))
  return true
}
