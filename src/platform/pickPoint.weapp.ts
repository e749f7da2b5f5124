/** A point chosen on WeChat's own map (GCJ-02). Where the phone itself is stays with WeChat. */
import Taro from '@tarojs/taro'
import type { MapPoint } from '../../domain/place/mapPoint'

export const canPickPoint = true

/** Null when the map was closed without choosing. */
export async function pickPoint(): Promise<MapPoint | null> {
  try {
    const { latitude, longitude } = await Taro.chooseLocation({})
    return { lat: Number(latitude), lng: Number(longitude) }
  } catch {
    return null
  }
}
