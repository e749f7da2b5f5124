import type { PlaceLine } from '../../../domain/place/contract'
import { sayOpening } from '../../../domain/place/openingHours'
import { openingWords, type Place } from '../../../domain/place/place'

/** A place as a list shows it. */
export function placeLine(place: Place, now: string): PlaceLine {
  const { _id, kind, name, phone, state = 'open', hours } = place
  return { placeId: _id, kind, name, phone, state, opening: hours ? sayOpening(hours, now) : openingWords(place) }
}
