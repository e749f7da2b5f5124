/** The function time calls, WeChat when it has judged a photo or voice, and a deployment that brings old data up. Nobody
 *  else may: a call on behalf of a person is refused, whatever it says about itself, unless it knows the name of a check that
 *  is awaited, which only WeChat does. A deployment's event comes through the control plane, which takes it from the
 *  environment's own key alone: this function has no HTTP trigger, and the environment's rule lets no phone call it
 *  (scripts/deploy/functionRule.ts). */
import { addMinutes } from '../../domain/calendar/shanghai'
import { hearMediaCheck, verdictIn } from '../actions/media/hearMediaCheck'
import { framesOf, refusalReply } from '../kernel/answer'
import { systemClock } from '../kernel/clock'
import { cloudFiles } from '../kernel/cloudFiles'
import { randomIds } from '../kernel/ids'
import { ANY_APP, callerFromPlatform } from '../kernel/weixin/platform'
import { weixinRing } from '../kernel/weixin/ring'
import { weixinOpenApi } from '../kernel/weixin/openApi'
import { openCloudbase } from '../store/openCloudbase'
import { runJobs } from '../jobs/runJobs'
import { newRhythm } from '../jobs/rhythm'
import { answerDeployment, isQuestion } from './deployment'

/** As triggers.json says. */
const EVERY_MINUTES = 5
/** Of this warm function. */
const rhythm = newRhythm(addMinutes(systemClock.now(), -EVERY_MINUTES))

export async function main(event: unknown, context: unknown) {
  const verdict = verdictIn(event)
  if (verdict) {
    const heard = await hearMediaCheck(openCloudbase(), verdict, systemClock.now())
    return heard ? 'success' : refusalReply('NOT_FOUND', randomIds.ref())
  }
  const type = (event as { Type?: unknown } | null)?.Type
  if (callerFromPlatform(context, ANY_APP)) return refusalReply('NOT_ALLOWED', randomIds.ref())
  if (isQuestion(type)) return answerDeployment(type, { store: openCloudbase(), clock: systemClock, onFault: (error) => onFault(type, error) })
  if (type !== 'Timer') return refusalReply('NOT_ALLOWED', randomIds.ref())
  return { ok: true, data: await runJobs({ store: openCloudbase(), files: cloudFiles, clock: systemClock, ring: weixinRing(weixinOpenApi), rhythm, onFault }) }
}

function onFault(job: string, error: unknown): void {
  process.stdout.write(`${JSON.stringify({ job, outcome: 'FAULT', frames: framesOf(error) })}\n`)
}
