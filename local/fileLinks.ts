/** Links to files that open for a few minutes and carry their own right: an expiry and the file's id, signed with a key
 *  of this run. Whoever has one needs no session, so it names no person, and nothing else can be made of it. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { LINK_SECONDS } from '../cloudfunctions/kernel/files'

export interface FileLinks {
  linkTo(fileId: string): string
  /** The file's id; null when the token is not ours or its time is over. */
  open(token: string): string | null
}

const FORM = /^([\w-]{1,400})\.([\w-]{43})$/

export function createFileLinks(nowMs: () => number = Date.now, key: Buffer = randomBytes(32)): FileLinks {
  const sign = (said: string): Buffer => createHmac('sha256', key).update(said).digest()
  return {
    linkTo(fileId) {
      const said = Buffer.from(`${Math.ceil(nowMs() / 1000) + LINK_SECONDS}:${fileId}`).toString('base64url')
      return `/files/${said}.${sign(said).toString('base64url')}`
    },
    open(token) {
      const [, said = '', signature = ''] = FORM.exec(token) ?? []
      if (!said || !timingSafeEqual(sign(said), Buffer.from(signature, 'base64url'))) return null
      const [, seconds = '', fileId = ''] = /^(\d+):(.+)$/.exec(Buffer.from(said, 'base64url').toString()) ?? []
      return Number(seconds) * 1000 > nowMs() ? fileId : null
    },
  }
}
