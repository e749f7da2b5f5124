/** Where whoever asks may send sheets for: the path of the place she holds her widest post at. */
import type { Person } from '../../../domain/person/person'
import type { StationPath } from '../../../domain/place/place'
import { refuse } from '../../../domain/ground/refusal'
import { senderPost } from '../../../domain/roster/scope'
import type { Store } from '../../store/port'

export interface SenderScope extends StationPath {
  name: string
  id: string
}

/** @throws Refusal NOT_ALLOWED */
export async function senderScope(store: Store, actor: Person): Promise<SenderScope> {
  const post = senderPost(actor.posts) ?? refuse('NOT_ALLOWED')
  const place = (await store.get('places', post.place)) ?? refuse('NOT_ALLOWED')
  return { id: place._id, name: place.name, centre: place.centre, subCentre: place.subCentre, station: place.station }
}
