/** The real SDK, as a deployed function has it, talking to the wire server. */
import type { init } from '@cloudbase/node-sdk'
import type { SdkDatabase } from '../../../cloudfunctions/store/cloudbaseSdk'
import { openDatabase } from '../../../cloudfunctions/store/openCloudbase'
import { CALLER_HEADER, type WireServer } from './wireServer'

/** Makes this process look like a cloud function whose gateway is the wire server. */
export function pretendToBeInScf(wire: WireServer): void {
  Object.assign(process.env, {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'wire-env',
    TENCENTCLOUD_SECRETID: 'wire-id',
    TENCENTCLOUD_SECRETKEY: 'wire-key',
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

/** The same database with all the SDK offers, for tests that fall into its traps on purpose. */
export type RawDatabase = ReturnType<ReturnType<typeof init>['database']>

export function rawDatabaseOf(caller = ''): RawDatabase {
  return databaseOf(caller) as unknown as RawDatabase
}
