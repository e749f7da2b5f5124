/** A place as this function read it within the last minute: for its name, door and phone on a page, never for a rule. Every
 *  page shows them, and they change once in months (docs/decisions/0023). What this function changes itself it forgets. */
import type { Place } from '../../../domain/place/place'
import type { Store } from '../../store/port'
import { placeNow } from './placeNow'

const KEPT_MS = 60_000
/** As many as a warm function meets. */
const PLACES_MAX = 1_000

interface Kept {
  place: Place
  readAt: number
  /** How often this function had changed a place when it was read. */
  changes: number
}

const memories = new WeakMap<Store, Map<string, Kept>>()
let changes = 0

/** @throws Refusal NOT_FOUND. */
export async function placeLately(store: Store, placeId: string, now: string): Promise<Place> {
  const memory = memories.get(store) ?? new Map<string, Kept>()
  memories.set(store, memory)
  const kept = memory.get(placeId)
  const age = kept ? Date.parse(now) - kept.readAt : KEPT_MS
  if (kept && kept.changes === changes && age >= 0 && age < KEPT_MS) return kept.place
  const before = changes
  const place = await placeNow(store, placeId)
  if (memory.size >= PLACES_MAX) memory.clear()
  memory.set(placeId, { place, readAt: Date.parse(now), changes: before })
  return place
}

/** A place is being changed here: nothing remembered counts any more. */
export function forgetPlaces(): void {
  changes += 1
}
