/** The bundled `api` function, called as the platform calls it: identity in the context's environment, the real SDK
 *  inside, and behind it the wire server in the platform's place. */
import fs from 'node:fs'
import path from 'node:path'
import { cloudbaseStore } from '../../cloudfunctions/store/cloudbase'
import { INDEXES } from '../../cloudfunctions/store/collections'
import type { Store } from '../../cloudfunctions/store/port'
import { databaseOf, pretendToBeInScf } from '../cloudbase/wireServer/callers'
import { startWireServer } from '../cloudbase/wireServer/wireServer'

type Main = (event: unknown, context: unknown) => Promise<unknown>

export interface DeployedApi {
  /** To settle people and to look at what was written. */
  store: Store
  /** One call on behalf of a person. */
  call(openid: string, data: unknown): Promise<unknown>
  stop(): Promise<void>
}

export async function deployApi(): Promise<DeployedApi> {
  const bundle = path.resolve(__dirname, '../../dist/cloudfunctions/api/index.js')
  if (!fs.existsSync(bundle)) throw new Error('no bundled functions: run npm run build:functions first')
  const wire = await startWireServer({ collections: Object.keys(INDEXES), indexes: INDEXES })
  pretendToBeInScf(wire)
  const { main } = jest.requireActual<{ main: Main }>(bundle)
  return {
    store: cloudbaseStore(databaseOf()),
    call: (openid, data) => main(
      // WeChat puts userInfo into every event; it must change nothing.
      { ...(data as object), userInfo: { openId: openid, appId: 'touristappid' } },
      { environment: JSON.stringify({ WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID', WX_OPENID: openid, WX_APPID: 'touristappid' }) },
    ),
    stop: () => wire.stop(),
  }
}
