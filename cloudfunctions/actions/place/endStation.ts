/** The one way a station ends: another takes over, its id answers through that one from now on, and the timer carries what
 *  belongs to it there. Both places are written, so of two stations merged into each other at once one is refused. */
import { isOpen, type Place } from '../../../domain/place/place'
import { refuse } from '../../../domain/ground/refusal'
import { found, type Context } from '../../kernel/action'
import type { Tx } from '../../store/port'
import { nameOf } from './editPlace'
import { forgetPlaces } from './placeLately'
import { standOnMap } from './standOnMap'
import { startMove } from './startMove'

export interface Ending {
  stationId: string
  intoId: string
  state: 'closed' | 'merged'
  reason: string
}

/** @throws Refusal NOT_FOUND, NOT_ALLOWED, SAME_STATION, PLACE_GONE. */
export async function endStation(tx: Tx, ctx: Context, { stationId, intoId, state, reason }: Ending): Promise<void> {
  const station = stationOnly(await tx.get('places', stationId))
  const into = stationOnly(await tx.get('places', intoId))
  ctx.permit(nameOf(station))
  ctx.permit(nameOf(into))
  if (stationId === intoId) refuse('SAME_STATION')
  if (!isOpen(station) || !isOpen(into)) refuse('PLACE_GONE')
  if (station.centre !== into.centre) refuse('NOT_FOUND')
  ctx.about(stationId)
  await tx.replace('places', ended(station, { state, successor: intoId, closedWhy: reason, closedAt: ctx.now }))
  await tx.replace('places', { ...into, merged: [...(into.merged ?? []), stationId, ...(station.merged ?? [])] })
  forgetPlaces()
  await standOnMap(tx, stationId, station.point, undefined)
  await startMove(tx, 'merge', stationId, ctx.now)
}

export const ended = (place: Place, end: Required<Pick<Place, 'state' | 'closedWhy' | 'closedAt'>> & Pick<Place, 'successor'>): Place => ({ ...place, ...end })

function stationOnly(place: Place | null): Place {
  const station = found(place)
  return station.kind === 'station' ? station : refuse('NOT_FOUND')
}
