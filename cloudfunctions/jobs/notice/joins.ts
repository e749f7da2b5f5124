/** Taps of consent of a registration that goes. */
import { grant } from '../../../domain/notice/ring'
import type { Tx } from '../../store/port'
import { rewrite, type Joins, type JoinTo } from '../joinTo'

async function joinRings(tx: Tx, id: string, { kept }: JoinTo): Promise<boolean> {
  const rings = await tx.get('ringAllowances', id)
  if (!rings) return false
  const own = await tx.get('ringAllowances', kept._id)
  await rewrite(tx, 'ringAllowances', id, own, { _id: kept._id, left: grant(own?.left ?? 0, rings.left) })
  return true
}

export const noticeJoins: Joins = { ringAllowances: joinRings }
