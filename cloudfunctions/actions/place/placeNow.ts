import type { Place } from '../../../domain/place/place'
import { refuse } from '../../../domain/ground/refusal'
import { found } from '../../kernel/action'
import type { Store, Tx } from '../../store/port'

/** Stations merged one after the other; more than ever happens to one place. */
const STEPS_MAX = 8

/** The place that answers for an id: itself, or, when it was merged or closed, whoever took over. A phone may hold an id
 *  for as long as it likes. @throws Refusal NOT_FOUND. */
export async function placeNow(from: Pick<Store, 'get'> | Tx, placeId: string): Promise<Place> {
  let place = found(await from.get('places', placeId))
  for (let step = 0; place.successor && step < STEPS_MAX; step += 1) place = found(await from.get('places', place.successor))
  return place.successor ? refuse('NOT_FOUND') : place
}
