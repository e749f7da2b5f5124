import { moveId, newMove, type PlaceMove } from '../../../domain/place/move'
import type { Tx } from '../../store/port'

/** From here on the timer carries the place's new name, or the station's path, to all that belongs to it; one under way begins anew. */
export async function startMove(tx: Tx, kind: PlaceMove['kind'], placeId: string, now: string): Promise<void> {
  const move = newMove(kind, placeId, now)
  const before = await tx.get('placeMoves', moveId(kind, placeId))
  if (before) await tx.replace('placeMoves', { ...move, rev: before.rev })
  else await tx.create('placeMoves', move)
}
