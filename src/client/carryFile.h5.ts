/** A browser carries a file to the host that served the page. */
import type { Reply } from '../../domain/contracts'
import { Refused, Unreachable } from './answers'
import type { Carrying, LocalFile, Ticket } from './handIn'
import { isReply } from './reply'

/** As long as the host waits for one (local/http/fileRoutes.ts). */
const TIMEOUT_MS = 150_000

export function carryFile({ mediaId }: Ticket, file: LocalFile, onProgress: (part: number) => void): Carrying {
  // fetch cannot say how far it has come.
  const request = new XMLHttpRequest()
  const arrived = new Promise<void>((resolve, reject) => {
    const failed = () => reject(new Unreachable())
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => {
      const reply = replyIn(request.responseText)
      if (reply?.ok) resolve()
      else reject(reply ? new Refused(reply.reason, reply.message, reply.ref) : new Unreachable())
    }
    request.onerror = failed
    request.onabort = failed
    request.ontimeout = failed
    request.open('POST', `/upload/${encodeURIComponent(mediaId)}`)
    request.timeout = TIMEOUT_MS
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.send(file.blob)
  })
  return { arrived, stop: () => request.abort() }
}

function replyIn(text: string): Reply<unknown> | null {
  try {
    const said: unknown = JSON.parse(text)
    return isReply(said) ? said : null
  } catch {
    return null
  }
}
