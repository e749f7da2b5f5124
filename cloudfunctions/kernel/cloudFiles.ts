/** Files in CloudBase's own storage, through its SDK. A file's id is the platform's (`cloud://…`). */
import { init, SYMBOL_CURRENT_ENV } from '@cloudbase/node-sdk'
import type { Files } from './files'

const LINK_SECONDS = 600

let app: ReturnType<typeof init> | undefined
const cloud = () => (app ??= init({ env: SYMBOL_CURRENT_ENV }))

export const cloudFiles: Files = {
  async put(path, content) {
    const { fileID } = await cloud().uploadFile({ cloudPath: path, fileContent: content })
    return fileID
  },
  async read(fileId) {
    const { fileContent } = await cloud().downloadFile({ fileID: fileId }).catch(() => ({ fileContent: undefined }))
    return fileContent === undefined ? null : Buffer.from(fileContent as Buffer)
  },
  async remove(fileIds) {
    if (fileIds.length > 0) await cloud().deleteFile({ fileList: [...fileIds] })
  },
  async linkTo(fileId) {
    const { fileList } = await cloud().getTempFileURL({ fileList: [{ fileID: fileId, maxAge: LINK_SECONDS }] })
    return fileList[0]?.tempFileURL ?? ''
  },
}
