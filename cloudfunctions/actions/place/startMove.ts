import { moveId, newMove, type PlaceMove } from '../../../domain/place/move'
import type { Tx } from '../../store/port'

/** From here on the timer carries the station's new name or path to all that belongs to it; one under way begins anew. */
export async function startMove(tx: Tx, kind: PlaceMove['kind'], stationId: string, now: string): Promise<void> {
  const move = newMove(kind, stationId, now)
  const before = await tx.get('placeMoves', moveId(kind, stationId))
  if (before) await tx.replace('placeMoves', { ...move, rev: before.rev })
  else await tx.create('placeMoves', move)
}
