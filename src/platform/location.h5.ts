/** Where this phone is, to about a kilometre, if whoever holds it lets us know. A browser's point and the map's may lie
 *  some hundred metres apart; at that coarseness it does not matter. */
import { coarse, type MapPoint } from '../../domain/place/mapPoint'

const PATIENCE_MS = 8_000

/** Null when it is not to be known: not allowed, not there, too slow. Everything works without it. */
export function whereAmI(): Promise<MapPoint | null> {
  return new Promise((resolve) => {
    // Absent on plain http from another machine.
    if (!navigator.geolocation) return resolve(null)
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve(coarse({ lat: coords.latitude, lng: coords.longitude })),
      () => resolve(null),
      { enableHighAccuracy: false, timeout: PATIENCE_MS, maximumAge: 10 * 60_000 },
    )
  })
}
