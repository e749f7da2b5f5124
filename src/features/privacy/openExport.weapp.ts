/** WeChat opens no web page of ours: the address is copied, for a browser, and opens there for ten minutes. */
import Taro from '@tarojs/taro'

export async function openExport(url: string): Promise<void> {
  await Taro.setClipboardData({ data: url })
}

export const EXPORT_OPENED = '地址复制好了，十分钟内在浏览器里粘贴打开'
export const DATA_SAVED = '地址复制好了，十分钟内在浏览器里粘贴，就能存下文件'
