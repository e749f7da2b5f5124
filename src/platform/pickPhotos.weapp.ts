/** Photos from the phone's camera or album; WeChat makes them smaller itself. */
import Taro from '@tarojs/taro'
import type { LocalFile } from '../client/handIn'

/** Empty when nothing was picked. */
export async function pickPhotos(count: number): Promise<LocalFile[]> {
  try {
    const { tempFiles } = await Taro.chooseMedia({ count, mediaType: ['image'], sizeType: ['compressed'], sourceType: ['camera', 'album'] })
    return tempFiles.map(({ tempFilePath, size }) => ({ address: tempFilePath, bytes: size }))
  } catch {
    return []
  }
}
