import type { MapPoint } from '../../../domain/place/mapPoint'

const DIGITS = 6
const NUMBER = String.raw`(-?\d{1,3}(?:\.\d+)?)`
const POINT = new RegExp(`^\\s*${NUMBER}\\s*[,，、 ]\\s*${NUMBER}\\s*$`)

/** As Chinese maps write it, longitude first: 115.318, 28.412. */
export const sayPoint = ({ lat, lng }: MapPoint): string => `${lng}, ${lat}`

/** Null when it is no point on earth. */
export function readPoint(typed: string): MapPoint | null {
  const [, lng, lat] = (POINT.exec(typed) ?? []).map(Number)
  if (lng === undefined || lat === undefined || Math.abs(lng) > 180 || Math.abs(lat) > 90) return null
  return { lat: Number(lat.toFixed(DIGITS)), lng: Number(lng.toFixed(DIGITS)) }
}
