/** The timer as it is deployed, in a simulated world: every five minutes, in one warm function. */
import { newRhythm } from '../../cloudfunctions/jobs/rhythm'
import { runJobs, type JobReport } from '../../cloudfunctions/jobs/runJobs'
import type { World } from '../../cloudfunctions/store/simulated'
import type { Message } from '../../domain/notice/message'

/** As cloudfunctions/timer/triggers.json says. */
export const EVERY_MS = 5 * 60_000
/** WeChat's answer takes about so long. */
const RING_MS = 60

export interface Run {
  at: string
  ms: number
  trips: number
  reports: JobReport[]
}

/** @param onRing what rang. */
export function timerOf(world: World, onRing: (message: Message) => void = () => undefined): () => Promise<Run> {
  const rhythm = newRhythm(world.clock.now())
  const elapsed = (): number => Date.parse(world.clock.now())
  let next = elapsed() + EVERY_MS
  return async () => {
    await world.sleep(next - elapsed())
    next += EVERY_MS
    const begun = elapsed()
    const at = world.clock.now()
    world.store.reset()
    const reports = await runJobs({
      store: world.store, clock: { now: () => at }, rhythm, elapsed, retry: { sleep: world.sleep, random: world.random },
      ring: async (_openid, message) => {
        await world.sleep(RING_MS)
        onRing(message)
        return 'sent'
      },
      onFault: (job, error) => console.log('FAULT', job, error),
    })
    return { at, ms: elapsed() - begun, trips: world.store.total(), reports }
  }
}
