/** Opens a file the server made; from there it can be sent on or saved. */
import Taro from '@tarojs/taro'
import type { FileLink } from '../../../domain/roster/contract'

export async function openSheet({ url }: FileLink): Promise<void> {
  const { tempFilePath } = await Taro.downloadFile({ url })
  await Taro.openDocument({ filePath: tempFilePath, fileType: 'xlsx', showMenu: true })
}
