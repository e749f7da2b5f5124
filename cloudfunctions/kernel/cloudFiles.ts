/** Files in CloudBase's own storage, through its SDK. A file's id is the platform's: `cloud://{bucket}/{path}`. The
 *  storage must be closed to all but who uploaded and the functions (PRIVATE): phones read by link only. */
import { init, SYMBOL_CURRENT_ENV } from '@cloudbase/node-sdk'
import { LINK_SECONDS, type Files } from './files'

let app: ReturnType<typeof init> | undefined
const cloud = () => (app ??= init({ env: SYMBOL_CURRENT_ENV }))

/** Everything before the path is the same for all files of the environment: asked for once. */
let before: Promise<string> | undefined

async function askPrefix(): Promise<string> {
  const path = 'incoming/any'
  const { data } = (await cloud().getUploadMetadata({ cloudPath: path })) as { data?: { fileId?: string } }
  if (!data?.fileId?.endsWith(path)) throw new Error('the storage gives no file ids')
  return data.fileId.slice(0, -path.length)
}

async function linkOf(fileId: string): Promise<string | null> {
  const { fileList } = await cloud().getTempFileURL({ fileList: [{ fileID: fileId, maxAge: LINK_SECONDS }] })
  return fileList?.[0]?.tempFileURL || null
}

export const cloudFiles: Files = {
  async put(path, content) {
    const { fileID } = await cloud().uploadFile({ cloudPath: path, fileContent: content })
    if (!fileID) throw new Error('the storage took no file')
    return fileID
  },
  async idOf(path) {
    before ??= askPrefix().catch((error: unknown) => {
      before = undefined
      throw error
    })
    return `${await before}${path}`
  },
  async sizeOf(fileId) {
    const link = await linkOf(fileId)
    const answer = link && (await fetch(encodeURI(link), { method: 'HEAD', signal: AbortSignal.timeout(HEAD_LIMIT_MS) }))
    return answer && answer.ok ? Number(answer.headers.get('content-length')) : null
  },
  async read(fileId) {
    const { fileContent } = await cloud().downloadFile({ fileID: fileId }).catch(() => ({ fileContent: undefined }))
    return fileContent === undefined ? null : Buffer.from(fileContent as Buffer)
  },
  async remove(fileIds) {
    for (let from = 0; from < fileIds.length; from += AT_ONCE) await cloud().deleteFile({ fileList: fileIds.slice(from, from + AT_ONCE) })
  },
  async linkTo(fileId) {
    return (await linkOf(fileId)) ?? ''
  },
}

const HEAD_LIMIT_MS = 5_000
/** The platform's limit of one deletion. */
const AT_ONCE = 50
