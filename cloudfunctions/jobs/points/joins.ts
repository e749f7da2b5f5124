/** The purse of a registration that goes, brought over by a transfer (docs/decisions/0022). */
import { emptyAccount, personAccount } from '../../../domain/points/account'
import { carryFree, mergeTransfer } from '../../../domain/points/carry'
import type { Tx } from '../../store/port'
import type { Joins, JoinTo } from '../joinTo'

/** What is not held; what is comes with its reservation. */
async function joinPurse(tx: Tx, purseId: string, { kept, lostId, now }: JoinTo): Promise<boolean> {
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

export const pointsJoins: Joins = { accounts: joinPurse }
