import { cellOf, withPlace, type MapPoint } from '../../../domain/place/mapPoint'
import type { Tx } from '../../store/port'

/** Keeps the map's cells as the place's point says: out of the old cell, into the new one, in the place's own transaction. */
export async function standOnMap(tx: Tx, placeId: string, before: MapPoint | undefined, after: MapPoint | undefined): Promise<void> {
  const cells = new Set([before, after].flatMap((point) => (point ? [cellOf(point)] : [])))
  for (const id of cells) {
    const stands = after && cellOf(after) === id ? after : undefined
    const cell = await tx.get('mapCells', id)
    if (cell) await tx.replace('mapCells', { ...cell, places: withPlace(cell.places, placeId, stands) })
    else if (stands) await tx.create('mapCells', { _id: id, places: withPlace([], placeId, stands) })
  }
}
