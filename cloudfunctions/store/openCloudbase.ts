/** The store of a deployed function: made once per container, because the SDK keeps its connections with it. */
import { init, SYMBOL_CURRENT_ENV } from '@cloudbase/node-sdk'
import { cloudbaseStore } from './cloudbase'
import type { SdkDatabase } from './cloudbaseSdk'
import type { Store } from './port'

/** A round trip takes about 10 ms; one that takes this long has failed, and the function's own limit is 20 s. */
const ROUND_TRIP_LIMIT_MS = 5_000

let opened: Store | null = null

/** Opens the store of the environment this function runs in; later calls give the same one. */
export function openCloudbase(): Store {
  opened ??= cloudbaseStore(openDatabase())
  return opened
}

export interface DatabaseOptions {
  /** Sent with every request. */
  headers?: Record<string, string>
  roundTripLimitMs?: number
}

/** The SDK's database of this environment. Its `keepalive` is left alone: Node keeps connections by itself, listens to
 *  the server's hint of how long, and has no cap behind which the SDK's own pool would queue. */
export function openDatabase({ headers = {}, roundTripLimitMs = ROUND_TRIP_LIMIT_MS }: DatabaseOptions = {}): SdkDatabase {
  const app = init({ env: SYMBOL_CURRENT_ENV, timeout: roundTripLimitMs, headers })
  return app.database() as unknown as SdkDatabase
}
