/** The real SDK, as a deployed function has it, talking to the wire server. */
import type { init } from '@cloudbase/node-sdk'
import type { SdkDatabase } from '../../../cloudfunctions/store/cloudbaseSdk'
import { openDatabase } from '../../../cloudfunctions/store/openCloudbase'
import { signatureOf, type Credentials } from './signature'
import { CALLER_HEADER, CREDENTIALS, type WireServer } from './wireServer'

/** Makes this process look like a cloud function whose gateway is the wire server. */
export function pretendToBeInScf(wire: WireServer): void {
  Object.assign(process.env, {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'wire-env',
    TENCENTCLOUD_SECRETID: CREDENTIALS.secretId,
    TENCENTCLOUD_SECRETKEY: CREDENTIALS.secretKey,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: wire.url }),
    // The SDK's slow-request warning is never cancelled when a request fails, and would be printed by a later test.
    SILENCE: 'true',
  })
}

/** One caller's database: a function instance of its own. A named caller is watched for requests outside its
 *  transaction; leave the name out where a test reads from outside on purpose. */
export function databaseOf(caller = ''): SdkDatabase {
  // The tests that run beside this one may make every round trip slow; that must not look like a lost line.
  return openDatabase({ headers: { [CALLER_HEADER]: caller }, roundTripLimitMs: 60_000 })
}

/** A request nobody's SDK would send, signed as its would be; `signing` says what is wrong with the signature. */
export async function post(wire: WireServer, params: object, signing: { timestamp?: number; sent?: object; without?: string } & Partial<Credentials> = {}): Promise<Record<string, unknown>> {
  const { timestamp = Math.floor(Date.now() / 1000), sent = params, without = '', ...other } = signing
  const headers = { host: new URL(wire.url).host, 'content-type': 'application/json' }
  const authorization = signatureOf({ url: wire.url, headers, params: { ...params } }, Object.keys(headers), { ...CREDENTIALS, ...other }, timestamp)
  const all = { ...headers, authorization, 'x-timestamp': String(timestamp), 'x-signature-expires': '600' }
  const kept = Object.fromEntries(Object.entries(all).filter(([name]) => name !== without))
  return (await (await fetch(wire.url, { method: 'POST', headers: kept, body: JSON.stringify(sent) })).json()) as Record<string, unknown>
}

/** The same database with all the SDK offers, for tests that fall into its traps on purpose. */
export type RawDatabase = ReturnType<ReturnType<typeof init>['database']>

export function rawDatabaseOf(caller = ''): RawDatabase {
  return databaseOf(caller) as unknown as RawDatabase
}
