/** Hours and points of a registration that goes, brought over without rewriting a line of either ledger. Each function is
 *  one transaction's work and does nothing where it was done before. */
import { emptyTally } from '../../domain/hours/entry'
import { carryEntry, isOpposite, oppositeId, tallyEntry } from '../../domain/hours/carry'
import type { HourEntry } from '../../domain/hours/hours'
import { emptyAccount, personAccount } from '../../domain/points/account'
import { carryFree, carryHeld, mergeTransfer } from '../../domain/points/carry'
import { pathOf } from '../../domain/place/place'
import { starId } from '../../domain/star/award'
import type { StarState } from '../../domain/star/vocab'
import { nameCandidate } from '../actions/star/nameCandidate'
import type { Tx } from '../store/port'
import type { CarryTo } from './personMerges'

export async function carryHours(tx: Tx, entryId: string, { kept, lostId, now }: CarryTo): Promise<boolean> {
  const entry = await tx.get('hourEntries', entryId)
  if (!entry || entry.personId !== lostId || isOpposite(entry)) return false
  if (await tx.get('hourEntries', oppositeId(entryId))) return false
  const { opposite, anew } = carryEntry(entry, kept)
  await tx.create('hourEntries', opposite)
  await tx.create('hourEntries', anew)
  await tally(tx, opposite, now)
  await tally(tx, anew, now)
  return true
}

/** Minutes of both together may bring her a level that neither had. */
async function tally(tx: Tx, entry: Omit<HourEntry, 'rev'>, now: string): Promise<void> {
  const before = await tx.get('hourTallies', entry.personId)
  const after = tallyEntry(before ?? emptyTally(entry.personId), entry)
  if (before) await tx.replace('hourTallies', { ...after, rev: before.rev })
  else await tx.create('hourTallies', after)
  await nameCandidate(tx, before ?? emptyTally(entry.personId), after, now)
}

/** Of two for one level the one that has come further. */
const FURTHER: readonly StarState[] = ['declined', 'candidate', 'onNotice', 'objected', 'granted']

export async function carryStar(tx: Tx, id: string, { kept, lostId }: CarryTo): Promise<boolean> {
  const award = await tx.get('starAwards', id)
  if (!award || award.personId !== lostId) return false
  const own = await tx.get('starAwards', starId(kept._id, award.level, award.year))
  const { rev: _, ...stays } = own && FURTHER.indexOf(own.state) >= FURTHER.indexOf(award.state) ? own : award
  const next = { ...stays, ...pathOf(kept), _id: starId(kept._id, award.level, award.year), personId: kept._id }
  await tx.remove('starAwards', id)
  if (own) await tx.replace('starAwards', { ...next, rev: own.rev })
  else await tx.create('starAwards', next)
  return true
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
  // What is paid from a household's points stays set aside there.
  if (redemption.state !== 'reserved' || redemption.purse) return true
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
