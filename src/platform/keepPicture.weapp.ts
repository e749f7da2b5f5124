/** Keeps a picture for printing: WeChat shows it whole, and its own menu saves or sends it. To write into her album
 *  ourselves would be one more private thing to ask for. */
import Taro from '@tarojs/taro'

export function keepPicture(url: string, _name: string): void {
  void Taro.previewImage({ urls: [url] })
}

export const KEEP_WORDS = '打开大图'
export const KEEP_NOTE = '在大图上长按，点“保存图片”或者发给打印的人。'
export const KEEPS_DRAWN = false
