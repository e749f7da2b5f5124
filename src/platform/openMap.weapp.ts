/** The way to a place on WeChat's own map. */
import Taro from '@tarojs/taro'
import type { MapPoint } from '../../domain/place/mapPoint'

export function openMap({ lat, lng }: MapPoint, name: string): void {
  // Closed again, or not available: the phone number is on the page.
  Promise.resolve(Taro.openLocation({ latitude: lat, longitude: lng, name, scale: 15 })).catch(() => {})
}
