/** Tencent Cloud's signature of a request, version 3: proves who asks without sending the key. */
import { createHash, createHmac } from 'node:crypto'

export interface Credentials {
  secretId: string
  secretKey: string
  /** Of temporary credentials. */
  token?: string
}

export interface Signed {
  service: string
  host: string
  contentType: string
  body: string
  /** Seconds since 1970; the cloud refuses what is five minutes off. */
  timestamp: number
}

const ALGORITHM = 'TC3-HMAC-SHA256'
const SIGNED_HEADERS = 'content-type;host'

/** @returns the Authorization header. */
export function authorizationOf({ service, host, contentType, body, timestamp }: Signed, { secretId, secretKey }: Credentials): string {
  const date = new Date(timestamp * 1000).toISOString().slice(0, 10)
  const scope = `${date}/${service}/tc3_request`
  const request = ['POST', '/', '', `content-type:${contentType}`, `host:${host}`, '', SIGNED_HEADERS, sha256(body)].join('\n')
  const key = hmac(hmac(hmac(`TC3${secretKey}`, date), service), 'tc3_request')
  const signature = hmac(key, [ALGORITHM, timestamp, scope, sha256(request)].join('\n')).toString('hex')
  return `${ALGORITHM} Credential=${secretId}/${scope}, SignedHeaders=${SIGNED_HEADERS}, Signature=${signature}`
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}
