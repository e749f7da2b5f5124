/** The way to a place on a map. Only the place's own name and point leave: nothing says who asks or where she is. */
import type { MapPoint } from '../../domain/place/mapPoint'

export function openMap({ lat, lng }: MapPoint, name: string): void {
  const query = new URLSearchParams({ position: `${lng},${lat}`, name, coordinate: 'gaode', callnative: '1' })
  window.open(`https://uri.amap.com/marker?${query.toString()}`, '_blank', 'noopener,noreferrer')
}
