import type { Me } from '../../../domain/person/contract'
import type { Person } from '../../../domain/person/person'
import { sayOpening } from '../../../domain/place/openingHours'
import { openingWords, type Place } from '../../../domain/place/place'
import { ownName } from '../../../domain/privacy/consent'
import type { ReadContext } from '../../kernel/action'
import { placeLately } from '../place/placeLately'

/** Who she is, what she may be asked to do, and her station's door and phone. */
export async function whoIAm({ actor, now, store, lists }: Pick<ReadContext, 'actor' | 'now' | 'store' | 'lists'>): Promise<Me> {
  const place = await lists.awaited('places', actor.station, () => placeLately(store, actor.station, now), null)
  const door = place && { id: place._id, name: place.name, phone: place.phone, ...lists.part('places', place._id, () => hoursOf(place, now), NO_HOURS) }
  return { personId: actor._id, name: ownName(actor), posts: actor.posts, station: door ?? byNameAlone(actor), now }
}

const NO_HOURS = { openingHours: '', today: '' }

const hoursOf = (place: Place, now: string) => ({ openingHours: openingWords(place), today: place.hours ? sayOpening(place.hours, now) : '' })

/** What she herself knows of it. */
const byNameAlone = ({ station, stationName }: Person): Me['station'] => ({ id: station, name: stationName, phone: '', ...NO_HOURS })
