/** What time does here. */
import { expireLots, warnOfEnds } from './expireLots'
import type { Jobs } from '../job'

export const pointsJobs: Jobs = {
  expireLots: { run: expireLots, every: 'run', turn: 90, share: 1 },
  warnOfEnds: { run: warnOfEnds, every: 'run', turn: 100, share: 1 },
}
