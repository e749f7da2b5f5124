/** The function time calls. Nobody may: a call on behalf of a person is refused, whatever it says about itself. */
import { refusalReply } from '../kernel/answer'
import { systemClock } from '../kernel/clock'
import { randomIds } from '../kernel/ids'
import { ANY_APP, callerFromPlatform } from '../kernel/platform'
import { weixinRing } from '../kernel/ring'
import { weixinOpenApi } from '../kernel/weixinOpenApi'
import { openCloudbase } from '../store/openCloudbase'
import { runJobs } from './jobs'

export async function main(event: unknown, context: unknown) {
  const byTimer = (event as { Type?: unknown } | null)?.Type === 'Timer'
  if (!byTimer || callerFromPlatform(context, ANY_APP)) return refusalReply('NOT_ALLOWED', randomIds.ref())
  return { ok: true, data: await runJobs({ store: openCloudbase(), clock: systemClock, ring: weixinRing(weixinOpenApi) }) }
}
