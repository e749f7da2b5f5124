/** A file somebody sent in a chat: WeChat opens no other folder. */
import Taro from '@tarojs/taro'
import type { PickedSheet } from './pickedSheet'

/** Null when nothing was chosen. */
export async function pickSheet(): Promise<PickedSheet | null> {
  const chosen = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['xlsx', 'csv'] }).catch(() => null)
  const file = chosen?.tempFiles[0]
  if (!file) return null
  const base64 = Taro.getFileSystemManager().readFileSync(file.path, 'base64') as string
  return { name: file.name, base64 }
}
