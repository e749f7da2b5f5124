/** Whether a request was signed by who holds the key: as the SDK signs (TC3-HMAC-SHA256 over path, headers and parameters),
 *  computed again from what arrived. The SDK's own copy of the algorithm is used, so that both mean the same. */
import { createRequire } from 'node:module'
import { PlatformError } from './platformError'

const fromSdk = createRequire(createRequire(__filename).resolve('@cloudbase/node-sdk'))
const { sign } = fromSdk('@cloudbase/signature-nodejs') as {
  sign(options: {
    secretId: string; secretKey: string; method: string; url: string; headers: Headers; params: object; timestamp: number; withSignedParams: true
  }): { authorization: string }
}

type Headers = Readonly<Record<string, string | string[] | undefined>>

export interface Credentials {
  secretId: string
  secretKey: string
}

/** What arrived, as far as it is signed. */
export interface Signed {
  /** With the path and the query. */
  url: string
  headers: Headers
  /** The fields of the body: JSON values, or of a form the bytes of each part. */
  params: Record<string, unknown>
}

/** Seconds; the SDK asks for as many, and nobody gets more. */
export const SIGNATURE_LIVES_S = 600

/** @throws PlatformError SIGN_PARAM_INVALID: nobody signed, somebody else did, long ago, or something was changed since. */
export function checkSignature(request: Signed, credentials: Credentials, now = Date.now()): void {
  const { authorization = '', 'x-timestamp': stamp = '', 'x-signature-expires': expires = '' } = request.headers
  const [, secretId, names] = /^TC3-HMAC-SHA256 Credential=([^/]+)\/.* SignedHeaders=([^,]+), Signature=[0-9a-f]{64}$/.exec(String(authorization)) ?? []
  if (!secretId || !names) throw invalid('authorization is missing or malformed')
  if (secretId !== credentials.secretId) throw invalid('secret id error')
  const lives = Math.min(Number(expires) || 0, SIGNATURE_LIVES_S)
  if (!(Number(stamp) + lives >= now / 1000)) throw invalid('signature is expired')
  const signed = names.split(';')
  if (!signed.includes('host')) throw invalid('host must be signed')
  if (signatureOf(request, signed, credentials, Number(stamp)) !== authorization) throw invalid('signature error')
}

/** The authorization those who hold the key would have sent with it. */
export function signatureOf({ url, headers, params }: Signed, names: readonly string[], credentials: Credentials, timestamp: number): string {
  const signed = Object.fromEntries(names.map((name) => [name, headers[name]]))
  return sign({ ...credentials, method: 'post', url, headers: signed, params, timestamp, withSignedParams: true }).authorization
}

/** The code is documented; of the words, `secret id error` and `signature is expired` are what users saw. */
const invalid = (message: string): PlatformError => new PlatformError('SIGN_PARAM_INVALID', message)
