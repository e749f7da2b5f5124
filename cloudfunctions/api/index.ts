/** The function behind everything a person taps: one warm pool, the action chosen by name. */
import { apiRegistry } from '../actions/apiRegistry'
import { systemClock } from '../kernel/clock'
import { cloudFiles } from '../kernel/cloudFiles'
import { createDispatch, type Dispatch } from '../kernel/dispatch'
import { randomIds } from '../kernel/ids'
import { callerFromPlatform, callFromEvent } from '../kernel/weixin/platform'
import { sealingFromEnvironment } from '../kernel/sealing'
import { weixinContentCheck } from '../kernel/weixin/contentCheck'
import { weixinOpenApi } from '../kernel/weixin/openApi'
import { writeLog } from '../kernel/writeLog'
import { openCloudbase } from '../store/openCloudbase'

let dispatch: Dispatch | undefined

export async function main(event: unknown, context: unknown) {
  dispatch ??= createDispatch({
    registry: apiRegistry, store: openCloudbase(), files: cloudFiles, openApi: weixinOpenApi, sealing: sealingFromEnvironment(), clock: systemClock, ids: randomIds, contentCheck: weixinContentCheck(weixinOpenApi), log: writeLog,
  })
  return dispatch(callFromEvent(event), callerFromPlatform(context))
}
