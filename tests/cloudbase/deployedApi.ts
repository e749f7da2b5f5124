/** The bundled `api` function, called as the platform calls it: identity in the context's environment, the real SDK
 *  inside, and behind it the wire server in the platform's place. */
import fs from 'node:fs'
import path from 'node:path'
import { cloudbaseStore } from '../../cloudfunctions/store/cloudbase'
import { INDEXES } from '../../domain/collections'
import type { Store } from '../../cloudfunctions/store/port'
import { databaseOf, pretendToBeInScf } from './wireServer/callers'
import { startWireServer } from './wireServer/wireServer'

const APP_ID = 'touristappid'

type Main = (event: unknown, context: unknown) => Promise<unknown>

export interface DeployedApi {
  /** To settle people and to look at what was written. */
  store: Store
  /** One call on behalf of a person's phone. */
  call(openid: string, data: unknown): Promise<unknown>
  /** The event as it is, with what the platform says about the caller; null when it says nothing. */
  callAs(openid: string | null, event: object): Promise<unknown>
  stop(): Promise<void>
}

export async function deployApi(): Promise<DeployedApi> {
  const bundle = path.resolve(__dirname, '../../dist/cloudfunctions/api/index.js')
  if (!fs.existsSync(bundle)) throw new Error('no bundled functions: run npm run build:functions first')
  const wire = await startWireServer({ collections: Object.keys(INDEXES), indexes: INDEXES })
  pretendToBeInScf(wire)
  const { main } = jest.requireActual<{ main: Main }>(bundle)
  const callAs = (openid: string | null, event: object) => main(event, {
    environment: JSON.stringify(openid ? { WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID', WX_OPENID: openid, WX_APPID: APP_ID } : { SCF_NAMESPACE: 'wire-env' }),
  })
  return {
    store: cloudbaseStore(databaseOf()),
    callAs,
    // WeChat puts userInfo into every event; it must change nothing.
    call: (openid, data) => callAs(openid, { ...(data as object), userInfo: { openId: openid, appId: APP_ID } }),
    stop: () => wire.stop(),
  }
}
