/** Minutes of a registration that goes, brought over without rewriting a line of the ledger (docs/decisions/0022). */
import { carryEntry, isOpposite, oppositeId, tallyEntry } from '../../../domain/hours/carry'
import { emptyTally } from '../../../domain/hours/entry'
import type { HourEntry } from '../../../domain/hours/hours'
import { nameCandidate } from '../../actions/star/nameCandidate'
import type { Tx } from '../../store/port'
import type { Joins, JoinTo } from '../joinTo'

async function joinEntry(tx: Tx, entryId: string, { kept, lostId, now }: JoinTo): Promise<boolean> {
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

export const hoursJoins: Joins = { hourEntries: joinEntry }
