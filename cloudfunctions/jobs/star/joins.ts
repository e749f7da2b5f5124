/** Stars of a registration that goes. */
import { pathOf } from '../../../domain/place/place'
import { starId } from '../../../domain/star/award'
import type { StarState } from '../../../domain/star/vocab'
import type { Tx } from '../../store/port'
import type { Joins, JoinTo } from '../joinTo'

/** Of two for one level the one that has come further. */
const FURTHER: readonly StarState[] = ['declined', 'candidate', 'onNotice', 'objected', 'granted']

async function joinStar(tx: Tx, id: string, { kept, lostId }: JoinTo): Promise<boolean> {
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

export const starJoins: Joins = { starAwards: joinStar }
