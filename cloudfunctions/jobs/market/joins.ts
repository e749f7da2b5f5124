/** What a registration that goes has reserved, with the points it holds. */
import { emptyAccount, personAccount } from '../../../domain/points/account'
import { carryHeld, mergeTransfer } from '../../../domain/points/carry'
import type { Tx } from '../../store/port'
import type { Joins, JoinTo } from '../joinTo'

async function joinRedemption(tx: Tx, id: string, { kept, lostId, now }: JoinTo): Promise<boolean> {
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

export const marketJoins: Joins = { redemptions: joinRedemption }
