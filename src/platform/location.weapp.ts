/** Where this phone is, to about a kilometre, if whoever holds it lets us know. WeChat's fuzzy location is all we ask for. */
import Taro from '@tarojs/taro'
import { coarse, type MapPoint } from '../../domain/place/mapPoint'

/** Null when it is not to be known: not allowed, turned off. Everything works without it. */
export async function whereAmI(): Promise<MapPoint | null> {
  try {
    const { latitude, longitude } = await Taro.getFuzzyLocation({ type: 'gcj02' })
    return coarse({ lat: latitude, lng: longitude })
  } catch {
    return null
  }
}
