/** A point chosen on a map. A browser has none of ours: there it is typed (see EditPoint). */
import type { MapPoint } from '../../domain/place/mapPoint'

export const canPickPoint = false

export const pickPoint = (): Promise<MapPoint | null> => Promise.resolve(null)
