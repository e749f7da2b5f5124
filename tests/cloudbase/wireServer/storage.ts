/** The file storage behind the wire, as the SDK meets it: the gateway signs an upload or a link, the bytes then go past
 *  it to the object store. Every signature is used for the one path it was made for; a link's file must be there. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { PlatformError } from './platformError'

export interface WireStorage {
  kept: Map<string, Buffer>
  /** What the next transfers are answered with instead: an error in the object store's XML. */
  failNext(code: string): void
  standAt(url: string): void
  takes(incoming: IncomingMessage): boolean
  serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void>
  answer(request: object): Record<string, unknown>
}

const BUCKET = 'cloud://wire-env.7769-wire-env-1250000000/'
const DELETED_AT_ONCE_MAX = 50

interface StorageRequest {
  action: string
  path?: string
  fileid_list?: string[]
  file_list?: { fileid: string; max_age?: number }[]
}

export function createStorage(): WireStorage {
  const kept = new Map<string, Buffer>()
  const failures: string[] = []
  let origin = ''

  const pathOf = (fileId: string): string | null => (fileId.startsWith(BUCKET) ? fileId.slice(BUCKET.length) : null)
  const signatureOf = (path: string): string => Buffer.from(`signed:${path}`).toString('base64')

  const linkTo = (fileId: string, seconds?: number) => {
    const path = pathOf(fileId)
    if (path === null || !kept.has(path)) return { fileID: fileId, code: 'STORAGE_FILE_NONEXIST', tempFileURL: '' }
    return { fileID: fileId, code: 'SUCCESS', tempFileURL: `${origin}/cos/${path}?sign=${seconds ?? 0}` }
  }

  const ACTIONS: Record<string, (request: StorageRequest) => Record<string, unknown>> = {
    'storage.getUploadMetadata': ({ path = '' }) => ({
      url: `${origin}/cos/${path}`, token: 'cos-token', authorization: signatureOf(path), fileId: BUCKET + path, cosFileId: `cos-${path}`,
    }),
    'storage.batchGetDownloadUrl': ({ file_list = [] }) => ({ download_list: file_list.map(({ fileid, max_age }) => linkTo(fileid, max_age)) }),
    'storage.batchDeleteFile': ({ fileid_list = [] }) => {
      if (fileid_list.length > DELETED_AT_ONCE_MAX) throw new PlatformError('EXCEED_REQUEST_LIMIT', 'too many files at once')
      return { delete_list: fileid_list.map((fileID) => ({ fileID, code: kept.delete(pathOf(fileID) ?? '') ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' })) }
    },
  }

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const path = decodeURI(new URL(incoming.url ?? '', origin).pathname.slice('/cos/'.length))
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const code = failures.shift()
    if (code) return void outgoing.writeHead(403).end(cosError(code))
    if (incoming.method === 'PUT') {
      if (incoming.headers.authorization !== signatureOf(path)) return void outgoing.writeHead(403).end(cosError('SignatureDoesNotMatch'))
      kept.set(path, Buffer.concat(chunks))
      return void outgoing.writeHead(200).end()
    }
    const content = kept.get(path)
    if (!content) return void outgoing.writeHead(404).end(cosError('NoSuchKey'))
    outgoing.writeHead(200, { 'content-length': content.length }).end(incoming.method === 'HEAD' ? undefined : content)
  }

  return {
    kept,
    failNext: (code) => void failures.push(code),
    standAt: (url) => void (origin = url),
    takes: ({ url = '' }) => url.startsWith('/cos/'),
    serve,
    answer(request) {
      const asked = request as StorageRequest
      const action = ACTIONS[asked.action]
      if (!action) throw new PlatformError('INVALID_ACTION', `no action ${asked.action}`)
      return { data: action(asked) }
    },
  }
}

const cosError = (code: string): string =>
  `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>no</Message><RequestId>r</RequestId><TraceId>t</TraceId></Error>`
